import type { FileSafety } from '@contract/inquiry/files'
import type { Catalogue } from '@/platform/language'

interface FileListWords {
  open: string
  save: string
  failed: string
  /** What the sender is told of the check; a file without words here is shown to staff as it is. */
  states: Partial<Record<FileSafety, string>>
  rejectedBecause: (reason: string) => string
  /** What staff are told of a file that nobody could check. */
  unchecked: string
}

export const fileListCopy: Catalogue<FileListWords> = {
  zh: {
    open: '打开',
    save: '下载',
    failed: '没能打开，请检查网络后再试',
    states: { pending: '检查中', held: '已暂缓展示', rejected: '未通过审核' },
    rejectedBecause: (reason) => `未通过审核：${reason}。请换一个文件再补充`,
    unchecked: '未经自动检查',
  },
  en: {
    open: 'Open',
    save: 'Save',
    failed: 'It could not be opened; please check the network and try again',
    states: { pending: 'Being checked', held: 'Held back for now', rejected: 'Not accepted' },
    rejectedBecause: (reason) => `Not accepted: ${reason}. Please send another file`,
    unchecked: 'Not checked automatically',
  },
}
