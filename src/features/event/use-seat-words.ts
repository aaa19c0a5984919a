import type { EventSeats } from '@contract/event/view'
import { useCopy } from '@/platform/language'
import { eventCopy } from './copy'

export interface SeatWords {
  title: string
  text: string
}

/** How many seats there are, and how many are left where registration is offered. */
export function useSeatWords(all: number, seats: EventSeats | undefined): SeatWords {
  const words = useCopy(eventCopy)
  if (seats === undefined || seats.state === 'none') return { title: words.seats(all), text: words.seatsText }
  const { state, free, capacity } = seats
  if (state === 'over') return { title: words.seats(capacity), text: words.over }
  return {
    title: state === 'full' ? words.seatsFull : words.seatsLeft(free),
    text: words.seatsTaken(capacity - free, capacity),
  }
}
