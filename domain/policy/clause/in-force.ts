import type { Clause } from '@contract/policy/clause'
import { type Facts, isMoment } from '../facts'
import { type Moment, parseMoment } from '../moment'
import type { Test } from '../test'
import { all, type Truth } from '../truth'

type PolicyOfClause = NonNullable<Clause['policy']>

/** The day whose version of the policy counts: that of the fact, unless the text goes by the application. */
function decidingDay(clause: Clause, facts: Facts): Moment | null {
  const names =
    clause.fact_period?.select_version_by === 'application_date'
      ? ['apply_at', 'apply', 'as_of']
      : ['fact_date', 'as_of']
  const told = names.map((name) => facts[name]).find((fact) => fact !== undefined)
  return isMoment(told) ? told : null
}

/** Whether a day lies in the period of a policy; unknown when there are ends and no day. */
function isInPeriod(policy: PolicyOfClause, day: Moment | null): Truth {
  const [from, to] = [policy.effective_from, policy.effective_to].map((end) =>
    end === undefined || end === null ? null : parseMoment(end),
  )
  if (!from && !to) return true
  if (day === null) return null
  if (from && day.day < from.day) return false
  return !(to && day.day > to.day)
}

/**
 * Whether the text holds for the day of the fact. An expired text still holds for what happened in its time; a draft
 * and a repealed one never do; of a text whose status nobody verified it is unknown. A condition of its own
 * (`in_force_if`) decides where there is one.
 */
export function isInForce(clause: Clause, own: Test | null, facts: Facts): Truth {
  const policy = clause.policy ?? {}
  const inPeriod = isInPeriod(policy, decidingDay(clause, facts))
  if (own !== null) return all([own.judge(facts), inPeriod])
  switch (policy.status) {
    case 'draft':
    case 'repealed':
      return false
    case 'expired':
      return policy.effective_to ? inPeriod : false
    case 'in_force':
      return inPeriod
    default:
      return inPeriod === false ? false : null
  }
}

/** Whether a document speaks against its own force, so that it is not taken to be in force without being told. */
export function testsItsOwnStatus({ policy }: Clause): boolean {
  if (policy === undefined) return false
  return policy.in_force_if !== undefined || ['draft', 'expired', 'repealed'].includes(policy.status ?? '')
}
