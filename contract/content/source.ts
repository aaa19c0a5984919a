import * as v from 'valibot'
import { count, line, prose, slug } from '../fields'
import { englishSource } from './english'

/** A publication that facts are taken from. `dataYear` is the year it speaks of, never the page's date. */
export const contentSource = v.strictObject({
  id: slug,
  title: line(1, 80),
  kind: v.picklist(['government_report', 'official', 'official_mirror', 'news', 'web_rewrite']),
  dataYear: v.nullable(count(1949, 2100)),
  /** A range or several years, in words, where one year does not say it. */
  yearText: v.optional(line(1, 40)),
  url: v.optional(v.pipe(v.string(), v.url(), v.maxLength(300))),
  /** What a reader must know before trusting it, such as 网页整理，未见官方出处. */
  caution: v.optional(line(1, 60)),
  note: v.optional(prose(1, 300)),
  en: v.optional(englishSource),
})

/** A statement with the publication it comes from and the year it speaks of. */
export const citation = v.strictObject({ source: slug, year: v.optional(v.nullable(count(1949, 2100))) })

/** Who checked something on the spot, and on which day. */
export const verification = v.strictObject({
  verifiedBy: line(1, 40),
  verifiedAt: v.pipe(v.string(), v.isoDate()),
})

export type ContentSource = v.InferOutput<typeof contentSource>
export type Citation = v.InferOutput<typeof citation>
