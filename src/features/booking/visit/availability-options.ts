import type { OutputOf } from '@contract/actions'
import type { SlotOffer, SlotView } from '@contract/booking/view'
import type { Locale } from '@contract/errors'
import { nearestSlots } from '@domain/slot/nearest-slots'
import { timeOf } from '@domain/time/shanghai'
import type { DayOption } from '@/components/day-strip/day-strip'
import type { SlotOption } from '@/components/slot-grid/slot-grid'
import { formatDay, formatMonth, formatWeekday } from '@/platform/time/format-moment'

export type Availability = OutputOf<'booking.availability'>

const seatsOf = (slots: readonly SlotView[]) => slots.reduce((sum, { free }) => sum + Math.max(0, free), 0)

/** The days in a line; the first of a month that is not the first day shown carries the month's name. */
export function dayOptions({ days }: Pick<Availability, 'days'>, language: Locale): DayOption[] {
  return days.map(({ day, slots }, index) => {
    const before = days[index - 1]?.day
    const startsMonth = before !== undefined && before.slice(0, 7) !== day.slice(0, 7)
    return {
      day,
      weekday: formatWeekday(day, language),
      date: day.slice(8),
      fullDate: formatDay(day, language),
      seats: seatsOf(slots),
      ...(startsMonth ? { month: formatMonth(day, language) } : {}),
    }
  })
}

/** The times of one day, full ones among them. */
export function slotOptions({ days }: Pick<Availability, 'days'>, day: string | undefined): SlotOption[] {
  const slots = days.find((one) => one.day === day)?.slots ?? []
  return slots.map(({ id, startAt, free, full }) => ({
    id,
    time: timeOf(startAt),
    seats: full ? 0 : free,
  }))
}

/** All slots of all days. */
export function allSlots({ days }: Pick<Availability, 'days'>): SlotView[] {
  return days.flatMap(({ slots }) => slots)
}

/** What is chosen as long as it can be had: the day falls back to the first with room, a full slot to none. */
export function keptChoice(
  availability: Pick<Availability, 'days'>,
  wish: { day: string | undefined; slot: string | undefined },
): { day: string | undefined; slot: SlotView | undefined } {
  const { days } = availability
  const slot = allSlots(availability).find(({ id, full }) => id === wish.slot && !full)
  const dayOfSlot = days.find(({ slots }) => slots.some(({ id }) => id === slot?.id))?.day
  const wished = days.find(({ day, slots }) => day === wish.day && seatsOf(slots) > 0)?.day
  const day = dayOfSlot ?? wished ?? days.find(({ slots }) => seatsOf(slots) > 0)?.day ?? days[0]?.day
  return { day, slot }
}

/** How many people may come: what the park receives at once, and no more than there are seats. */
export function mostVisitors(
  { maxVisitors }: Pick<Availability, 'maxVisitors'>,
  slot: SlotView | undefined,
): number {
  return Math.max(1, slot === undefined ? maxVisitors : Math.min(maxVisitors, slot.free))
}

/** The free slot nearest in time to one that was just lost; `undefined` when no other has room. */
export function nearestInstead(
  availability: Pick<Availability, 'days'>,
  lost: { slot: string; startAt: number; seats: number },
): SlotOffer | undefined {
  const offers = nearestSlots(allSlots(availability), {
    startAt: lost.startAt,
    seats: lost.seats,
    exclude: lost.slot,
  })
  return [...offers].sort(
    (a, b) =>
      Math.abs(a.startAt - lost.startAt) - Math.abs(b.startAt - lost.startAt) || a.startAt - b.startAt,
  )[0]
}
