import type { ContentSource } from '@contract/content/source'
import type { NewsWords } from './copy'

/** The year an article's facts are of, in words; never the date of a page. */
export function materialYear(source: ContentSource | undefined, words: NewsWords): string {
  const year = source?.dataYear ?? null
  return year === null ? words.yearUnknown : words.year(year)
}

/** What a reader should know of a source: its caution, or what kind of publication it is. */
export function sourceNature(source: ContentSource, words: NewsWords): string {
  return source.caution ?? words.kinds[source.kind]
}

/** The line under a title: 资料年份 2017 · 网页整理，未见官方出处. */
export function articleLine(source: ContentSource | undefined, words: NewsWords): string {
  const nature = source === undefined ? [] : [sourceNature(source, words)]
  return [materialYear(source, words), ...nature].join(words.separator)
}
