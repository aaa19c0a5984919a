import { answerBefore, limitAnswer } from './limit-answer'

const at = (time: string) => Date.parse(`2026-11-24T${time}:00+08:00`)
const limit = { answerBy: at('17:00'), alertAt: at('15:36') }

describe('by when a booking is answered', () => {
  it.each([
    ['stays the limit of working hours where the start is later', '18:00', limit],
    ['stays it where both fall together', '17:00', limit],
    ['is the start where that comes first', '14:00', { answerBy: at('14:00'), alertAt: at('13:12') }],
    ['reminds to the whole minute', '10:11', { answerBy: at('10:11'), alertAt: at('10:08') }],
  ])('%s', (_title, start, expected) => {
    expect(limitAnswer(limit, { from: at('10:00'), startAt: at(start) })).toEqual(expected)
  })

  it('is said before a time is chosen as the limit alone, afterwards never later than that time', () => {
    expect(answerBefore(at('17:00'), undefined)).toBe(at('17:00'))
    expect(answerBefore(at('17:00'), at('14:00'))).toBe(at('14:00'))
    expect(answerBefore(at('17:00'), at('18:00'))).toBe(at('17:00'))
  })
})
