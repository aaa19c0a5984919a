import { type Result, refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import { type DraftChange, lacksLegalReview } from '@domain/clause-draft/move-draft'
import type { Call, Handler } from '../shared/call'
import { preparePublication } from '../shared/clause/prepare-publication'
import { changeDraftOf } from './change-draft'
import { publicationBy } from './publication-by'

/** At once, or by the timer at a time that is still to come. */
export const publish: Handler<'clause.publish'> = async ({ id, version, at }, call) =>
  at === undefined ? publishNow({ id, seen: version }, call) : schedule({ id, seen: version, at }, call)

function publishNow(given: { id: string; seen: number }, call: Call) {
  return changeDraftOf({ ...given, move: 'publish', ...publicationBy(preparePublication, call.now) }, call)
}

async function schedule({ at, ...given }: { id: string; seen: number; at: number }, call: Call) {
  return changeDraftOf(
    {
      ...given,
      move: 'schedule',
      change: (read): Result<DraftChange> => {
        if (at <= call.now) return past(call)
        return lacksLegalReview(read) ? refuse('LEGAL_REVIEW_MISSING') : succeed({ publishAt: at })
      },
    },
    call,
  )
}

const past = ({ locale }: Call) =>
  refuse('BAD_INPUT', { fields: [{ path: 'at', message: fieldProblems.PAST[locale] }] })
