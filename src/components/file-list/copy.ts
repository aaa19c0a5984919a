import type { FileSafety } from '@contract/inquiry/files'
import type { Catalogue } from '@/platform/language'

interface FileListWords {
  open: string
  save: string
  failed: string
  /** What a reader who must wait is told; a state without words is shown as it is. */
  withheld: Partial<Record<FileSafety, string>>
}

export const fileListCopy: Catalogue<FileListWords> = {
  zh: {
    open: '打开',
    save: '下载',
    failed: '没能打开，请检查网络后再试',
    withheld: { pending: '审核中', held: '已拦截' },
  },
  en: {
    open: 'Open',
    save: 'Save',
    failed: 'It could not be opened; please check the network and try again',
    withheld: { pending: 'Being checked', held: 'Held back' },
  },
}
