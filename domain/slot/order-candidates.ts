import type { ConsultationTopic, ConsultationWay } from '@contract/booking/consultation'
import type { Slot } from './slot'

export interface ConsultationWish {
  /** Nobody named: the first in order who can. */
  adviser?: string | undefined
  topic: ConsultationTopic
  way: ConsultationWay
  interpreter: boolean
}

/** Whether the adviser of a slot is the one who was asked for, and can be asked for this. */
function serves({ rule: { adviser } }: Slot, wish: ConsultationWish): boolean {
  if (adviser === undefined) return false
  const { topic, way, interpreter } = wish
  const isWanted = wish.adviser === undefined || wish.adviser === adviser.id
  return (
    isWanted &&
    adviser.topics.includes(topic) &&
    adviser.ways.includes(way) &&
    (adviser.interpreter || !interpreter)
  )
}

const isClaimedFor = (slot: Slot, booking: string) =>
  Object.values(slot.sure).some((claim) => claim.booking === booking)

/**
 * The slots of one moment to try, one after the other, for a wish. A slot that was claimed for this very booking
 * before comes first, whatever became of its rule: a repeat must find its first answer. The others follow in the
 * advisers' own order, so that everybody's attempt goes the same way.
 */
export function orderCandidates(slots: readonly Slot[], wish: ConsultationWish, booking: string): Slot[] {
  const rank = (slot: Slot) => slot.rule.adviser?.order ?? Number.MAX_SAFE_INTEGER
  const own = slots.filter((slot) => isClaimedFor(slot, booking))
  const others = slots
    .filter((slot) => !own.includes(slot) && serves(slot, wish))
    .sort((a, b) => rank(a) - rank(b) || (a._id < b._id ? -1 : 1))
  return [...own, ...others]
}
