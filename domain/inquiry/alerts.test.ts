import { atDayTime } from '../time/shanghai'
import { alertInquiry, decideAlerts, nextAlertAt } from './alerts'
import type { Inquiry } from './inquiry'
import { buildInquiry } from './testing/build-inquiry'

const soonFrom = atDayTime('2026-11-25', '15:42')
const dueAt = atDayTime('2026-11-26', '10:00')
const papersDue = atDayTime('2026-12-04', '23:59')
const complete = { papers: { asked: ['a'], ready: ['a'], dueAt: papersDue, lateAt: null } }
const told = (alerts: Partial<Inquiry['alerts']>) => ({
  alerts: { soonFrom, soonAt: null, overdueAt: null, ...alerts },
})

describe('alerts', () => {
  it.each([
    ['nothing before the last fifth', {}, soonFrom - 1, []],
    ['soon from the last fifth on', {}, soonFrom, ['soon']],
    ['soon only once', told({ soonAt: soonFrom }), dueAt - 1, []],
    ['overdue at the end, not soon as well', {}, dueAt, ['overdue']],
    ['overdue only once', told({ overdueAt: dueAt }), dueAt + 1, []],
    ['late papers after their day', told({ overdueAt: dueAt }), papersDue, ['papers_late']],
    ['late papers together with overdue', {}, papersDue, ['overdue', 'papers_late']],
    ['nothing about complete papers', { ...complete, ...told({ overdueAt: dueAt }) }, papersDue, []],
    ['late papers of an answered matter', { status: 'replied' }, papersDue, ['papers_late']],
    ['nothing of an answered matter', { status: 'replied' }, papersDue - 1, []],
    ['nothing of a closed matter', { status: 'closed' }, papersDue, []],
    ['nothing of a withdrawn matter', { status: 'withdrawn' }, papersDue, []],
  ] as [string, Partial<Inquiry>, number, string[]][])('tell %s', (_title, given, now, expected) => {
    expect(decideAlerts(buildInquiry(given), now)).toEqual(expected)
  })

  it.each([
    ['the last fifth', {}, soonFrom],
    ['the end once soon was told', told({ soonAt: soonFrom }), dueAt],
    ['the papers once overdue was told', told({ overdueAt: dueAt }), papersDue],
    ['nothing once all was told', { ...complete, ...told({ overdueAt: dueAt }) }, null],
    ['nothing when closed', { status: 'closed' }, null],
  ] as [string, Partial<Inquiry>, number | null][])('next look at %s', (_title, given, expected) => {
    expect(nextAlertAt(buildInquiry(given))).toBe(expected)
  })

  it('mark what was told, write it into the thread and keep holder, status and clock', () => {
    const before = buildInquiry({ status: 'in_hand' })
    const alerted = alertInquiry(before, papersDue)
    expect(alerted?.alerts).toEqual(['overdue', 'papers_late'])
    expect(alerted?.entries).toEqual([
      { at: papersDue, by: 'system', kind: 'overdue' },
      { at: papersDue, by: 'system', kind: 'papers_late' },
    ])
    expect(alerted?.after).toEqual({
      ...before,
      alerts: { ...before.alerts, overdueAt: papersDue },
      papers: { ...before.papers, lateAt: papersDue },
      alertAt: null,
      entries: [...before.entries, ...(alerted?.entries ?? [])],
      updatedAt: papersDue,
      version: 2,
    })
    expect(alertInquiry(alerted?.after ?? before, papersDue + 1)).toBeNull()
  })

  it('of the last fifth stay out of the thread', () => {
    expect(alertInquiry(buildInquiry(), soonFrom)).toMatchObject({ entries: [], alerts: ['soon'] })
  })
})
