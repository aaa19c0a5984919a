import type { Locale } from '@contract/errors'

/** Tells browsers and readers aloud which language the page is in. */
export function setPageLanguage(language: Locale): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}
