import { succeed } from '@contract/errors'
import { noticesToAuthors } from '@domain/clause-draft/draft-notices'
import { approved } from '@domain/clause-draft/move-draft'
import type { Handler } from '../shared/call'
import { changeDraftOf } from './change-draft'
import { moverOf } from './show-draft'

/** Nobody who wrote of it or put it up for review approves it. */
export const approve: Handler<'clause.approve'> = ({ id, version }, call) => {
  const by = moverOf(call)
  return changeDraftOf(
    {
      id,
      move: 'approve',
      seen: version,
      change: () => succeed(approved(by, call.now)),
      notices: (after) => noticesToAuthors(after, { kind: 'approved' }, { by, at: call.now, clause: id }),
    },
    call,
  )
}
