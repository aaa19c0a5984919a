/** How an event stands for one person. */
export type EventState = 'registered' | 'open' | 'full' | 'over'

/** 出示票券, 现场报名, 排候补, 看回顾和下次活动. */
export type MainButton = 'show_ticket' | 'register' | 'waitlist' | 'review'

export interface EventFacts {
  endAt: number
  /** The person holds a valid registration. */
  registered: boolean
  /** Seats left; null where the event has no limit. */
  freeSeats: number | null
  now: number
}

/** The one main button of arrival mode and of an event's page. */
export const mainButtonOf: Record<EventState, MainButton> = {
  registered: 'show_ticket',
  open: 'register',
  full: 'waitlist',
  over: 'review',
}

/** An event that has ended is over for everybody; a registration counts before the seats do. */
export function eventState({ endAt, registered, freeSeats, now }: EventFacts): EventState {
  if (now >= endAt) return 'over'
  if (registered) return 'registered'
  return freeSeats === null || freeSeats > 0 ? 'open' : 'full'
}
