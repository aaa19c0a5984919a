import type { Clause } from '@contract/policy/clause'
import { windowState } from '../policy/clause/window'
import { addDays, startOfDay } from '../time/shanghai'
import { companyFacts } from './company-facts'

/** The last day on which a clause takes applications, of the window that is open; null where it has no end or is not open. */
function lastDayOf(clause: Pick<Clause, 'window'>, today: string): string | null {
  const { state, current } = windowState(clause.window, companyFacts([], today))
  return state === 'open' ? (current?.closes ?? null) : null
}

/** The days on which windows of a policy close that are open now, each once, in order. */
export function closingDays(clauses: readonly Pick<Clause, 'window'>[], today: string): string[] {
  const days = clauses.map((clause) => lastDayOf(clause, today)).filter((day) => day !== null)
  return [...new Set(days)].sort()
}

/** When the last window of a policy closes, epoch ms; null where one of them has no end. */
export function closesAt(clauses: readonly Pick<Clause, 'window'>[], today: string): number | null {
  const open = clauses.filter(
    (clause) => windowState(clause.window, companyFacts([], today)).state === 'open',
  )
  const days = closingDays(open, today)
  const last = days.at(-1)
  const hasEnd = open.length > 0 && open.every((clause) => lastDayOf(clause, today) !== null)
  return hasEnd && last !== undefined ? startOfDay(addDays(last, 1)) : null
}
