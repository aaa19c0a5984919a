import type { Catalogue } from '@/platform/language'

interface SourceWords {
  from: (label: string) => string
  off: string
  leaveOut: string
  takeAlong: string
}

export const sourceCopy: Catalogue<SourceWords> = {
  zh: {
    from: (label) => `来源：${label}`,
    off: '来源不会一起发送',
    leaveOut: '不附上',
    takeAlong: '附上来源',
  },
  en: {
    from: (label) => `Source: ${label}`,
    off: 'The source is not sent along',
    leaveOut: 'Leave out',
    takeAlong: 'Send along',
  },
}
