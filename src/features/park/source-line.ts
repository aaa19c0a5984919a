import type { Citation, ContentSource } from '@contract/content/source'

export interface SourceWords {
  /** The year a statement speaks of. */
  year: (year: number) => string
  yearUnknown: string
  from: (sources: string) => string
}

/** The year a citation speaks of, in words; never the date of the page. */
export function citedYear(cite: Citation, source: ContentSource | undefined, words: SourceWords): string {
  const year = cite.year ?? source?.dataYear ?? null
  return year === null ? (source?.yearText ?? words.yearUnknown) : words.year(year)
}

/**
 * One line that names every publication cited, each once with the years it is cited for and with what a reader
 * must know of it. Empty without citations.
 */
export function sourceLine(
  cites: readonly Citation[],
  find: (id: string) => ContentSource | undefined,
  words: SourceWords,
): string {
  const years = new Map<string, Set<string>>()
  for (const cite of cites) {
    const known = years.get(cite.source) ?? new Set()
    years.set(cite.source, known.add(citedYear(cite, find(cite.source), words)))
  }
  const named = [...years].flatMap(([id, cited]) => {
    const source = find(id)
    if (source === undefined) return []
    const about = [...cited, ...(source.caution === undefined ? [] : [source.caution])]
    return [`《${source.title}》（${about.join('，')}）`]
  })
  return named.length === 0 ? '' : words.from(named.join('、'))
}
