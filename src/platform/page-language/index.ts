import type { Locale } from '@contract/errors'

/** Tells readers aloud which language the page is in; WeChat takes that from the phone. */
export function setPageLanguage(_language: Locale): void {}
