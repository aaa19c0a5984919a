import type { Locale } from '@contract/errors'
import { formatDay } from '@/platform/time/format-moment'
import type { MatchWords } from './copy'
import type { ResultItem } from './result-of'

/** By when, from when, or honestly that nobody knows; never a day that no text gives. */
export function windowText(
  { book, decision }: ResultItem,
  { words, language }: { words: MatchWords; language: Locale },
): string {
  const { window } = book.published.terms
  const { state, current } = decision.window
  const mode = window?.mode
  if (mode === 'no_application' || mode === '免申即享') return words.noApplication
  if (!window || state === 'unknown') return words.windowUnknown
  const day = (text: string) => formatDay(text, language)
  if (state === 'before' && current !== null) return words.opensOn(day(current.opens))
  if (state === 'after') return current?.closes ? words.closedOn(day(current.closes)) : words.outOfWindow
  if (current?.closes) return words.deadline(day(current.closes))
  return mode === 'rolling' || mode === 'until_exhausted' ? words.rolling : words.windowUnknown
}
