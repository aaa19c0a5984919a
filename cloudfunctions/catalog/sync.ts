import { succeed } from '@contract/errors'
import { readCatalog } from '../shared/adapters/content-store'
import type { Handler } from '../shared/call'

/** One request when the catalogue is unchanged; a second one only for a client of another lineage. */
export const sync: Handler<'catalog.sync'> = async (input, call) => {
  const since = input.since ?? 0
  const first = await readCatalog(call.district, since)
  const lineage = first.head?.lineage ?? 'empty'
  const reset = since > 0 && input.lineage !== lineage
  const { head, items, more } = reset ? await readCatalog(call.district, 0) : first
  const last = items.at(-1)?.rev ?? since
  return succeed({
    lineage,
    rev: more ? last : (head?.rev ?? 0),
    reset: reset || since === 0,
    more,
    items: items.map(({ kind, id, rev, removed, data }) => ({
      kind,
      id,
      rev,
      ...(removed ? { removed: true } : {}),
      data: removed ? null : data,
    })),
  })
}
