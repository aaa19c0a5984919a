import type { Article } from '@contract/content/article'
import type { Place } from '@contract/content/place'
import type { Policy } from '@contract/content/policy'
import { thingsNamed } from './things-named'

/** A park or policy that an article names. */
export type Related = { kind: 'place'; item: Place } | { kind: 'policy'; item: Policy }

/** The parks and policies an article names in its title or digest. Examples are never related to real texts. */
export function relatedTo(
  { title, digest }: Article,
  { places, policies }: { places: readonly Place[]; policies: readonly Policy[] },
): Related[] {
  const things = [
    ...places.map((item) => ({
      id: item.id,
      names: [item.name, item.shortName ?? item.name, ...(item.aliases ?? [])],
      related: { kind: 'place' as const, item },
    })),
    ...policies.map((item) => ({
      id: item.id,
      names: [item.title, ...(item.aliases ?? [])],
      related: { kind: 'policy' as const, item },
    })),
  ].filter(({ related }) => related.item.demo !== true)
  return thingsNamed([title, ...digest], things).map(({ related }) => related)
}
