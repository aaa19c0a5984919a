import type { Service } from '@contract/content/knowledge'
import type { ServiceWords } from './copy'

/** What stands under a matter in the list: the year of the material and whether its window was verified. */
export function serviceLine({ yearText, window }: Service, words: ServiceWords): string {
  const state = window === undefined ? words.unverified : words.verifiedOn(window.verifiedAt)
  return [yearText, state].join(words.separator)
}
