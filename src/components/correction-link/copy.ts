import type { Catalogue } from '@/platform/language'

export const correctionCopy: Catalogue<{ link: string }> = {
  zh: { link: '发现有误？告诉我们' },
  en: { link: 'Something wrong? Tell us' },
}
