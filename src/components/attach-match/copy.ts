import type { Catalogue } from '@/platform/language'

export interface AttachMatchWords {
  title: string
  notYet: string
  attached: string
  preview: string
  attach: string
  remove: string
}

/** What is said where a result of 算政策 may go along. */
export const attachMatchCopy: Catalogue<AttachMatchWords> = {
  zh: {
    title: '政策匹配结果',
    notYet: '还没有附上。点“附上”，下面的文字才会和表单一起发出。',
    attached: '已附上，下面的文字会和表单一起发出。',
    preview: '将发出的文字',
    attach: '附上',
    remove: '不附了',
  },
  en: {
    title: 'Policy match',
    notYet: 'Not attached. The text below goes along only after you press “Attach”.',
    attached: 'Attached: the text below goes along with the form.',
    preview: 'The text that would be sent',
    attach: 'Attach',
    remove: 'Do not attach',
  },
}
