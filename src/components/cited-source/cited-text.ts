import type { Citation, ContentSource } from '@contract/content/source'

export interface CitedWords {
  /** The year a statement speaks of. */
  year: (year: number) => string
  yearUnknown: string
  /** A publication with its years and with what a reader must know of it. */
  named: (title: string, about: readonly string[]) => string
  from: (named: readonly string[]) => string
  /** None of the publications cited is published. */
  unknown: string
}

/** The year a citation speaks of, in words; never the date of the page. */
export function citedYear(cite: Citation, source: ContentSource | undefined, words: CitedWords): string {
  const year = cite.year ?? source?.dataYear ?? null
  return year === null ? (source?.yearText ?? words.yearUnknown) : words.year(year)
}

/**
 * One line that names every publication cited, each once with the years it is cited for and with what a reader
 * must know of it. Says so where none of them is published; empty without citations.
 */
export function citedText(
  cites: readonly Citation[],
  find: (id: string) => ContentSource | undefined,
  words: CitedWords,
): string {
  const years = new Map<string, Set<string>>()
  for (const cite of cites) {
    const known = years.get(cite.source) ?? new Set()
    years.set(cite.source, known.add(citedYear(cite, find(cite.source), words)))
  }
  if (years.size === 0) return ''
  const named = [...years].flatMap(([id, cited]) => {
    const source = find(id)
    if (source === undefined) return []
    return [words.named(source.title, [...cited, ...(source.caution === undefined ? [] : [source.caution])])]
  })
  return named.length === 0 ? words.unknown : words.from(named)
}
