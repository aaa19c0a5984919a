import type { Catalogue } from '@/platform/language'

export interface MatchBannerWords {
  title: string
  text: string
  exampleText: string
}

/** What leads from the library to 算政策. */
export const matchBannerCopy: Catalogue<MatchBannerWords> = {
  zh: {
    title: '算一算哪些可能适用',
    text: '大约 6–8 个问题，答案只存在这台手机',
    exampleText: '大约 6–8 个问题，目前按示例条款测算',
  },
  en: {
    title: 'See what may apply',
    text: 'Six to eight questions; answers stay on this phone',
    exampleText: 'Six to eight questions, with example clauses for now',
  },
}
