import { describe, expect, it } from '@jest/globals'
import { atDayTime } from '../time/shanghai'
import { afterQuietHours } from './quiet-hours'

describe('a message that nobody waits for', () => {
  it.each([
    ['2026-11-26', '09:00', '2026-11-26', '09:00'],
    ['2026-11-26', '20:59', '2026-11-26', '20:59'],
    ['2026-11-26', '21:00', '2026-11-27', '09:00'],
    ['2026-11-26', '23:59', '2026-11-27', '09:00'],
    ['2026-11-27', '00:00', '2026-11-27', '09:00'],
    ['2026-11-27', '08:59', '2026-11-27', '09:00'],
    ['2026-12-31', '22:30', '2027-01-01', '09:00'],
  ])('due on %s at %s goes out on %s at %s', (day, time, sentDay, sentTime) => {
    expect(afterQuietHours(atDayTime(day, time))).toBe(atDayTime(sentDay, sentTime))
  })
})
