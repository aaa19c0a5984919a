import type { DraftMove, DraftView } from '@contract/clause/draft'
import { type Result, succeed } from '@contract/errors'
import type { ClauseDraft } from '@domain/clause-draft/clause-draft'
import { type DraftChange, moveDraft } from '@domain/clause-draft/move-draft'
import type { Notice } from '@domain/message/notice'
import { changeDraft, readDraft } from '../shared/adapters/clause-draft-store'
import type { Call } from '../shared/call'
import { changed, changeRecord, type RecordChange } from '../shared/change-record'
import { moverOf, showDraft } from './show-draft'

/** One move of a working copy. */
export interface ChangeOfDraft {
  id: string
  move: DraftMove
  /** The version that the caller saw. */
  seen?: number
  note?: string
  /** What changes besides the state, or why nothing may; the state's own rules come first. */
  change?: (read: ClauseDraft) => Result<DraftChange> | Promise<Result<DraftChange>>
  notices?: (after: ClauseDraft) => Notice[]
  /** Writes where more than the working copy changes. */
  write?: RecordChange<ClauseDraft>['write']
}

/** Moves a working copy once for a request and answers it as it stands then. */
export async function changeDraftOf(given: ChangeOfDraft, call: Call): Promise<Result<DraftView>> {
  const { id, move, seen, note } = given
  const result = await changeRecord<ClauseDraft>(
    {
      kind: move,
      read: () => readDraft(call.district, id),
      write: given.write ?? changeDraft,
      mayChange: ({ district }) => district === call.district,
      decide: async (read) => {
        const by = moverOf(call)
        const step = { move, by, at: call.now, ...(seen === undefined ? {} : { seen }), note: note ?? '' }
        const allowed = moveDraft(read, step)
        if (!allowed.ok) return allowed
        const change = (await given.change?.(read)) ?? succeed({})
        if (!change.ok) return change
        const set = { ...change.value, ...allowed.value }
        const after = changed(read, set, call)
        return succeed({ after, set, notices: given.notices?.(after) ?? [] })
      },
    },
    call,
  )
  return result.ok ? succeed(await showDraft(result.value, call)) : result
}
