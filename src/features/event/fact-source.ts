import type { Citation, ContentSource } from '@contract/content/source'
import type { eventCopy } from './copy'

type Words = Pick<(typeof eventCopy)['zh'], 'year' | 'sourceYearUnknown' | 'source'>

/** Where a reported fact comes from: publication, the year it speaks of, and what a reader must know of it. */
export function factSource(cite: Citation, source: ContentSource | undefined, words: Words): string {
  if (source === undefined) return ''
  const year = cite.year ?? source.dataYear
  const about = [
    year === null ? (source.yearText ?? words.sourceYearUnknown) : words.year(year),
    ...(source.caution === undefined ? [] : [source.caution]),
  ]
  return words.source(source.title, about.join('，'))
}
