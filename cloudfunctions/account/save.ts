import type { SavedItem } from '@contract/account/saved'
import { type Result, refuse, succeed } from '@contract/errors'
import { applySaves, type Save } from '@domain/account/apply-saves'
import { addSaved, changeSaved, readSaved } from '../shared/adapters/saved-store'
import type { Call, Handler } from '../shared/call'
import { untilWritten } from '../shared/repeat'

/**
 * Two requests. A repeat, also one that comes after other changes, changes nothing, costs one, and is answered with
 * the list as it stands: an older one would bring back on this phone what another phone dropped.
 */
export const save: Handler<'account.save'> = async (input, call) => {
  const written = await untilWritten(() => attempt(input.changes, call))
  return written.ok ? succeed({ items: [...written.value] }) : written
}

/** Null when somebody else wrote between reading and writing. */
async function attempt(changes: readonly Save[], call: Call): Promise<Result<readonly SavedItem[]> | null> {
  const { subject, district, now } = call
  const read = await readSaved(subject)
  const before = read?.items ?? []
  const earlier = read?.requests?.find(({ id }) => id === call.requestId)
  if (earlier !== undefined) {
    return earlier.inputHash === call.inputHash ? succeed(before) : refuse('REQUEST_REUSED')
  }
  const items = applySaves(before, changes, now)
  if (items === before) return succeed(items)
  const request = { id: call.requestId, inputHash: call.inputHash }
  const first = { _id: subject, district, items: [...items], requests: [request] }
  const written = await (read === null
    ? addSaved({ ...first, createdAt: now, updatedAt: now, version: 1 })
    : changeSaved(read, { items, request, at: now }))
  return written ? succeed(items) : null
}
