import type { SavedItem } from '@contract/account/saved'
import { refuse, succeed } from '@contract/errors'
import { applySaves, type Save } from '@domain/account/apply-saves'
import { rememberRequest } from '../shared/adapters/request-store'
import { addSaved, changeSaved, readSaved } from '../shared/adapters/saved-store'
import type { Call, Handler } from '../shared/call'
import { untilWritten } from '../shared/repeat'

/** Three requests. A repeat finds everything done, writes nothing and costs one. */
export const save: Handler<'account.save'> = (input, call) =>
  untilWritten(async () => {
    const items = await write(input.changes, call)
    if (items === 'reused') return refuse('REQUEST_REUSED')
    return items === null ? null : succeed({ items: [...items] })
  })

/** Null when somebody else wrote between reading and writing. */
async function write(changes: readonly Save[], call: Call): Promise<readonly SavedItem[] | 'reused' | null> {
  const { subject, district, now } = call
  const read = await readSaved(subject)
  const before = read?.items ?? []
  const items = applySaves(before, changes, now)
  if (items === before) return items
  if ((await rememberRequest(call)) === null) return 'reused'
  const first = { _id: subject, district, items: [...items], createdAt: now, updatedAt: now, version: 1 }
  const written = await (read === null ? addSaved(first) : changeSaved(read, items, now))
  return written ? items : null
}
