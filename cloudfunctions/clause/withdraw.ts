import type { Handler } from '../shared/call'
import { prepareWithdrawal } from '../shared/clause/prepare-publication'
import { changeDraftOf } from './change-draft'
import { publicationBy } from './publication-by'
import { moverOf } from './show-draft'

/** Apps drop the clause with their next look at the catalogue. */
export const withdraw: Handler<'clause.withdraw'> = ({ id, version, reason }, call) => {
  const withdrawal = { reason, name: moverOf(call).name, at: call.now }
  const publication = publicationBy(prepareWithdrawal, call.now, { withdrawal, publishAt: null })
  return changeDraftOf({ id, move: 'withdraw', seen: version, note: reason, ...publication }, call)
}
