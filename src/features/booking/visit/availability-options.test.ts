import type { SlotView } from '@contract/booking/view'
import { dayOptions, keptChoice, mostVisitors, nearestInstead, slotOptions } from './availability-options'

const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+08:00`)

function slot(day: string, time: string, free: number): SlotView {
  const startAt = at(day, time)
  const id = `visit:${day}:${time.replace(':', '')}`
  return { id, startAt, endAt: startAt + 3_600_000, free, capacity: 5, full: free <= 0 }
}

const days = [
  { day: '2026-11-27', slots: [slot('2026-11-27', '09:30', 0), slot('2026-11-27', '14:00', 0)] },
  { day: '2026-11-30', slots: [slot('2026-11-30', '09:30', 2), slot('2026-11-30', '14:00', 5)] },
  { day: '2026-12-01', slots: [slot('2026-12-01', '09:30', 1)] },
]

describe('days to choose from', () => {
  it('carry their seats, and a month where a new one begins', () => {
    expect(dayOptions({ days }, 'zh')).toEqual([
      { day: '2026-11-27', weekday: '周五', date: '27', fullDate: '11月27日', seats: 0 },
      { day: '2026-11-30', weekday: '周一', date: '30', fullDate: '11月30日', seats: 7 },
      { day: '2026-12-01', weekday: '周二', date: '01', fullDate: '12月1日', seats: 1, month: '12月' },
    ])
  })

  it('list their times, full ones among them', () => {
    expect(slotOptions({ days }, '2026-11-30')).toEqual([
      { id: 'visit:2026-11-30:0930', time: '09:30', seats: 2 },
      { id: 'visit:2026-11-30:1400', time: '14:00', seats: 5 },
    ])
    expect(slotOptions({ days }, '2026-11-27').map(({ seats }) => seats)).toEqual([0, 0])
    expect(slotOptions({ days }, undefined)).toEqual([])
  })
})

describe('what stays chosen', () => {
  it.each([
    ['the first day with room when nothing was wished', undefined, undefined, '2026-11-30', undefined],
    ['a wished day with room', '2026-12-01', undefined, '2026-12-01', undefined],
    ['another day when the wished one is full', '2026-11-27', undefined, '2026-11-30', undefined],
    [
      'a wished slot with its own day',
      '2026-12-01',
      'visit:2026-11-30:1400',
      '2026-11-30',
      'visit:2026-11-30:1400',
    ],
    [
      'no slot when the wished one has filled up',
      undefined,
      'visit:2026-11-27:1400',
      '2026-11-30',
      undefined,
    ],
    ['no slot when the wished one is gone', '2026-11-30', 'visit:2026-11-20:1400', '2026-11-30', undefined],
  ])('is %s', (_title, day, wished, expectedDay, expectedSlot) => {
    const kept = keptChoice({ days }, { day, slot: wished })
    expect([kept.day, kept.slot?.id]).toEqual([expectedDay, expectedSlot])
  })

  it('is the first full day where every day is full', () => {
    const full = days.slice(0, 1)
    expect(keptChoice({ days: full }, { day: undefined, slot: undefined }).day).toBe('2026-11-27')
  })
})

describe('how many may come', () => {
  it.each([
    ['as many as the park receives, before a time is chosen', 6, undefined, 6],
    ['no more than there are seats', 6, 2, 2],
    ['no more than the park receives', 3, 5, 3],
    ['at least one, so that the counter stays usable', 3, 0, 1],
  ])('%s', (_title, maxVisitors, free, expected) => {
    const chosen = free === undefined ? undefined : slot('2026-11-30', '09:30', free)
    expect(mostVisitors({ maxVisitors }, chosen)).toBe(expected)
  })
})

describe('the slot to take instead', () => {
  const lost = { slot: 'visit:2026-11-30:1400', startAt: at('2026-11-30', '14:00') }

  it.each([
    ['is the nearest in time', 1, 'visit:2026-11-30:0930'],
    ['has room for everybody', 2, 'visit:2026-11-30:0930'],
    ['does not exist for a group that fits nowhere', 3, undefined],
  ])('%s', (_title, seats, expected) => {
    expect(nearestInstead({ days }, { ...lost, seats })?.id).toBe(expected)
  })
})
