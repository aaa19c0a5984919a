import { succeed } from '@contract/errors'
import { draftRow, publishedRow, rowsOf } from '@domain/clause-draft/rows'
import { dayOf } from '@domain/time/shanghai'
import { listDrafts, listPublished } from '../shared/adapters/clause-draft-store'
import type { Handler } from '../shared/call'
import { colleagueId } from '../shared/colleague-id'

/** Two requests: the working copies, and what is published without one. */
export const list: Handler<'clause.list'> = async ({ filter }, call) => {
  const [drafts, { clauses, policies }] = await Promise.all([
    listDrafts(call.district),
    listPublished(call.district),
  ])
  const policyOf = new Map(policies.map((policy) => [policy.id, policy]))
  const known = new Set(drafts.map(({ content }) => content.id))
  const rows = [
    ...drafts.map((draft) =>
      draftRow(draft, {
        policy: policyOf.get(draft.content.policy),
        subject: call.subject,
        idOf: colleagueId,
      }),
    ),
    ...clauses
      .filter(({ id }) => !known.has(id))
      .map(({ data, ...row }) => publishedRow({ ...row, data }, policyOf.get(data.policy))),
  ]
  return succeed({ items: rowsOf(rows, filter, dayOf(call.now)) })
}
