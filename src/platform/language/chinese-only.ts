import type { Locale } from '@contract/errors'

/** Content that may carry English lines, each under the name of the Chinese text it stands for. */
export interface Translatable {
  en?: Readonly<Record<string, unknown>> | undefined
}

/** Whether a text of an item can be shown in Chinese only to a reader of this language. */
export function isChineseOnly(item: Translatable, text: string, language: Locale): boolean {
  return language !== 'zh' && item.en?.[text] === undefined
}
