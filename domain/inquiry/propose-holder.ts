import type { Holder, Inquiry } from './inquiry'
import { type HandlingScope, mayHandle } from './may-handle'

/** A colleague on duty. */
export interface DutyColleague extends HandlingScope {
  subject: string
  name: string
}

/** Spreads keys evenly without keeping a counter: the same key always gives the same number. */
function spread(key: string): number {
  return [...key].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)
}

/**
 * Whom a new matter is proposed to: a colleague of a chosen park if the person agreed to forward it, else an
 * officer, else an administrator; null when nobody is on duty. Colleagues the district names for the kind
 * come first where they may handle it. `key` (the matter's id) picks among equals.
 */
export function proposeHolder(
  duty: readonly DutyColleague[],
  inquiry: Pick<Inquiry, 'consents' | 'places'>,
  { key, named = [] }: { key: string; named?: readonly string[] },
): Holder | null {
  const having = (role: string) => duty.filter((one) => one.roles.includes(role))
  const park = having('park').filter((one) => mayHandle({ roles: ['park'], places: one.places }, inquiry))
  const wanted = duty.filter((one) => named.includes(one.name) && mayHandle(one, inquiry))
  const group =
    [wanted, park, having('officer'), having('admin')].find((candidates) => candidates.length > 0) ?? []
  const ordered = [...group].sort((a, b) => (a.subject < b.subject ? -1 : 1))
  const chosen = ordered[spread(key) % Math.max(ordered.length, 1)]
  return chosen === undefined ? null : { subject: chosen.subject, name: chosen.name }
}
