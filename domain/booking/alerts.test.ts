import { decideBookingAlert } from './alerts'

const booking = { status: 'pending', answerBy: 1_000, alertAt: 800 } as const

describe('alerts of a visit that waits for an answer', () => {
  it.each([
    ['nothing before the last fifth', booking, 799, null],
    ['the answer is soon due, next look when it is', booking, 800, { alert: 'answer_soon', alertAt: 1_000 }],
    [
      'the answer is late, told once',
      { ...booking, alertAt: 1_000 },
      1_000,
      { alert: 'answer_overdue', alertAt: null },
    ],
    ['late at once when no timer ran in between', booking, 1_500, { alert: 'answer_overdue', alertAt: null }],
    ['nothing more after that', { ...booking, alertAt: null }, 9_000, null],
    ['nothing once confirmed', { ...booking, status: 'confirmed' as const }, 1_500, null],
    ['nothing without working hours', { ...booking, answerBy: null }, 1_500, null],
  ])('%s', (_title, given, now, expected) => {
    expect(decideBookingAlert(given, now)).toEqual(expected)
  })
})
