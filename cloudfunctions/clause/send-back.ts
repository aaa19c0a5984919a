import { succeed } from '@contract/errors'
import { noticesToAuthors } from '@domain/clause-draft/draft-notices'
import { sentBack } from '@domain/clause-draft/move-draft'
import type { Handler } from '../shared/call'
import { changeDraftOf } from './change-draft'
import { moverOf } from './show-draft'

export const sendBack: Handler<'clause.sendBack'> = ({ id, version, remark }, call) => {
  const by = moverOf(call)
  return changeDraftOf(
    {
      id,
      move: 'send_back',
      seen: version,
      note: remark,
      change: () => succeed(sentBack(by, remark, call.now)),
      notices: (after) =>
        noticesToAuthors(after, { kind: 'sent_back', remark }, { by, at: call.now, clause: id }),
    },
    call,
  )
}
