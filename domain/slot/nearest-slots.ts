import type { SlotOffer } from '@contract/booking/view'

/** Up to three slots with room for the group, nearest in time to the wished one, in time order. */
export function nearestSlots(
  offers: readonly SlotOffer[],
  wish: { startAt: number; seats: number; exclude: string },
): SlotOffer[] {
  return offers
    .filter((offer) => offer.free >= wish.seats && offer.id !== wish.exclude)
    .sort(
      (a, b) =>
        Math.abs(a.startAt - wish.startAt) - Math.abs(b.startAt - wish.startAt) || a.startAt - b.startAt,
    )
    .slice(0, 3)
    .sort((a, b) => a.startAt - b.startAt)
}
