import type { Catalogue } from '@/platform/language'
import type { CitedWords } from './cited-text'

export const citedCopy: Catalogue<CitedWords> = {
  zh: {
    year: (year) => `${year}年`,
    yearUnknown: '资料年份未述',
    named: (title, about) => `《${title}》（${about.join('，')}）`,
    from: (named) => `来源：${named.join('、')}`,
    unknown: '出处待补',
  },
  en: {
    year: (year) => String(year),
    yearUnknown: 'year not stated',
    named: (title, about) => `${title} (${about.join(', ')})`,
    from: (named) => `Source: ${named.join('; ')}`,
    unknown: 'Source to be added',
  },
}
