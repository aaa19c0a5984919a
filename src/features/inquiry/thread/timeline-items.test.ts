import type { InquiryEntry, InquiryStatus } from '@contract/inquiry/view'
import { durationBetween, timelineLines } from './timeline-items'

const at = (text: string) => Date.parse(`2026-11-${text}:00+08:00`)
const received: InquiryEntry = { at: at('23T10:18'), by: 'system', kind: 'received' }
const taken: InquiryEntry = { at: at('23T11:32'), by: 'staff', name: '周静', kind: 'taken' }
const replied: InquiryEntry = {
  at: at('24T09:05'),
  by: 'staff',
  name: '周静',
  kind: 'replied',
  text: '两个方案',
}
const again: InquiryEntry = { at: at('24T10:00'), by: 'staff', name: '李岚', kind: 'taken' }

const lines = (status: InquiryStatus, entries: InquiryEntry[]) =>
  timelineLines({ kind: 'settle', status, receivedAt: received.at, entries })

describe('the timeline of an inquiry', () => {
  it.each<[string, InquiryStatus, InquiryEntry[], string[]]>([
    [
      'shows a fresh one as current with three steps ahead',
      'received',
      [received],
      ['received:current', 'take:next', 'reply:next', 'close:next'],
    ],
    [
      'shows the latest line first and current while it is in hand',
      'in_hand',
      [received, taken],
      ['taken:current', 'received:done', 'reply:next', 'close:next'],
    ],
    [
      'only has the closing ahead once answered',
      'replied',
      [received, taken, replied],
      ['replied:current', 'taken:done', 'received:done', 'close:next'],
    ],
    [
      'is all done when closed',
      'closed',
      [received, { ...replied, kind: 'closed' }],
      ['closed:done', 'received:done'],
    ],
    [
      'promises nothing more when withdrawn',
      'withdrawn',
      [received, { at: at('24T09:00'), by: 'person', kind: 'withdrawn' }],
      ['withdrawn:done', 'received:done'],
    ],
  ])('%s', (_title, status, entries, expected) => {
    const shown = lines(status, entries).map((line) =>
      line.kind === 'happened' ? `${line.entry.kind}:${line.state}` : `${line.step}:${line.state}`,
    )
    expect(shown).toEqual(expected)
  })

  it('says how long it took until somebody first took the matter, and only then', () => {
    const took = lines('replied', [received, taken, replied, again]).flatMap((line) =>
      line.kind === 'happened' && line.took !== null ? [line.took] : [],
    )
    expect(took).toEqual([{ days: 0, hours: 1, minutes: 14 }])
  })
})

describe('a duration', () => {
  it.each([
    ['counts days, hours and minutes', at('23T10:00'), at('25T13:05'), { days: 2, hours: 3, minutes: 5 }],
    ['is nothing when clocks disagree', at('23T10:00'), at('23T09:00'), { days: 0, hours: 0, minutes: 0 }],
  ])('%s', (_title, from, to, expected) => {
    expect(durationBetween(from, to)).toEqual(expected)
  })
})
