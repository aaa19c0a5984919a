import { mayNudge } from './may-nudge'

const at = (text: string) => Date.parse(`${text}:00+08:00`)

describe('asking to hurry', () => {
  it.each([
    ['is allowed the first time', null, '2026-11-24T10:00', true],
    ['is not allowed again on the same day', '2026-11-24', '2026-11-24T23:59', false],
    ['is allowed on the next working day', '2026-11-24', '2026-11-25T00:00', true],
    ['counts a weekend as its Friday', '2026-11-27', '2026-11-29T10:00', false],
    ['is allowed on the Monday after', '2026-11-27', '2026-11-30T00:00', true],
  ])('%s', (_title, nudgedOn, now, expected) => {
    expect(mayNudge(nudgedOn, at(now))).toBe(expected)
  })
})
