import * as v from 'valibot'
import { count, line, prose, slug } from '../fields'

/** An article of the source material as our own digest; the year is that of its facts. */
export const article = v.strictObject({
  id: slug,
  title: line(1, 60),
  digest: v.array(prose(1, 400)),
  source: slug,
  order: count(0, 999),
})

export type Article = v.InferOutput<typeof article>
