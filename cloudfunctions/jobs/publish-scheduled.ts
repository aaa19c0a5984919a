import type { ClauseDraft } from '@domain/clause-draft/clause-draft'
import { stepsAfter } from '@domain/clause-draft/move-draft'
import { listDueDrafts } from '../shared/adapters/clause-draft-store'
import { publishByStaff } from '../shared/adapters/publication-store'
import { preparePublication } from '../shared/clause/prepare-publication'

/** Who the page says published it. */
const TIMER = '定时发布'

/** Publishes clauses whose time has come. What cannot be published now is tried again with the next run. */
export async function publishScheduled(district: string, now: number): Promise<number> {
  let published = 0
  for (const draft of await listDueDrafts(district, now)) {
    if (await publishOne(draft, now)) published += 1
  }
  return published
}

async function publishOne(read: ClauseDraft, now: number): Promise<boolean> {
  const prepared = await preparePublication(read, now)
  if (!prepared.ok) return false
  const { written, change } = prepared.value
  const step = { at: now, name: TIMER, move: 'publish' as const, note: '' }
  return publishByStaff({
    ...written,
    read,
    now,
    change: {
      set: { ...change, state: 'published', log: stepsAfter(read, step) },
      history: {
        at: now,
        by: 'timer',
        kind: 'publish',
        version: read.version + 1,
        requestId: '',
        inputHash: '',
      },
      notices: [],
    },
  })
}
