import { eventState, mainButtonOf } from './main-button'

describe('the main button of an event', () => {
  it.each([
    ['registered: show the ticket', { registered: true, freeSeats: 5, now: 10 }, 'show_ticket'],
    [
      'registered for a full event: show the ticket',
      { registered: true, freeSeats: 0, now: 10 },
      'show_ticket',
    ],
    ['seats left: register', { registered: false, freeSeats: 1, now: 10 }, 'register'],
    ['no limit of seats: register', { registered: false, freeSeats: null, now: 10 }, 'register'],
    ['no seat left: queue', { registered: false, freeSeats: 0, now: 10 }, 'waitlist'],
    ['a moment before the end: still register', { registered: false, freeSeats: 1, now: 99 }, 'register'],
    ['at the end: look back', { registered: false, freeSeats: 1, now: 100 }, 'review'],
    ['over, with a ticket: look back', { registered: true, freeSeats: 1, now: 200 }, 'review'],
    ['over and full: look back', { registered: false, freeSeats: 0, now: 200 }, 'review'],
  ])('%s', (_title, facts, expected) => {
    expect(mainButtonOf[eventState({ endAt: 100, ...facts })]).toBe(expected)
  })
})
