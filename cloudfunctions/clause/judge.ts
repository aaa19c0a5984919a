import { refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import { noticesToAuthors } from '@domain/clause-draft/draft-notices'
import { judged } from '@domain/clause-draft/move-draft'
import { dayOf } from '@domain/time/shanghai'
import type { Handler } from '../shared/call'
import { changeDraftOf } from './change-draft'
import { moverOf } from './show-draft'

/** A legal reviewer's word on exactly these terms, with the paper in which it is written down. */
export const judge: Handler<'clause.judge'> = async (input, call) => {
  const { id, version, conclusion, at, document } = input
  if (at > dayOf(call.now)) {
    return refuse('BAD_INPUT', { fields: [{ path: 'at', message: fieldProblems.RANGE[call.locale] }] })
  }
  const by = moverOf(call)
  const mayPublish = conclusion === 'may_publish'
  return changeDraftOf(
    {
      id,
      move: 'judge',
      seen: version,
      note: document,
      change: () => succeed(judged({ conclusion, at, document, by: by.name })),
      notices: (after) =>
        noticesToAuthors(after, { kind: 'judged', mayPublish }, { by, at: call.now, clause: id }),
    },
    call,
  )
}
