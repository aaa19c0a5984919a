import { type DistrictContent, problemAt } from '../district-item'
import type { Rule } from './rule'

/** Nothing is written twice: an id exists once per kind, also across the real content and its demo. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  check: ({ items }: DistrictContent) => {
    const seen = new Set<string>()
    return items.flatMap((item) => {
      const key = `${item.kind} ${item.id}`
      if (!seen.has(key)) {
        seen.add(key)
        return []
      }
      return [problemAt(item, ['id'], `the ${item.kind} ${item.id} exists already`)]
    })
  },
}
