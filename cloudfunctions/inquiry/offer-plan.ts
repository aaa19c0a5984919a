import { succeed } from '@contract/errors'
import { readClauses, readPolicies } from '../shared/adapters/content-store'
import { type Handler, staffOf } from '../shared/call'
import { allOffered } from './all-offered'
import { changeCase } from './change-inquiry'

/** 服务方案: published clauses, who looks after the company, what comes next. Answers the person as a reply does. */
export const offerPlan: Handler<'inquiry.offerPlan'> = async ({ id, clauses: ids, ...written }, call) => {
  const found = await readClauses(call.district, ids)
  const policies = await readPolicies(call.district, [...new Set(found.map(({ policy }) => policy))])
  const clauses = ids.flatMap((wanted) => {
    const clause = found.find((one) => one.id === wanted)
    const policy = policies.find((one) => one.id === clause?.policy)
    if (clause === undefined || policy === undefined) return []
    const { version, title, demo = false } = clause
    return [{ id: wanted, version, title, policy: policy.id, policyTitle: policy.title, demo }]
  })
  const published = clauses.map((clause) => clause.id)
  const offered = allOffered(ids, published, { path: 'clauses', locale: call.locale })
  if (!offered.ok) return offered
  const staff = { subject: call.subject, name: staffOf(call).name }
  const plan = { clauses, ...written }
  return changeCase(
    { id, kind: 'offer_plan', move: () => succeed({ kind: 'offer_plan', staff, plan }) },
    call,
  )
}
