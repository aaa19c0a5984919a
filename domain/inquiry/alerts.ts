import type { InquiryEntry } from '@contract/inquiry/view'
import { type Inquiry, missingPapers } from './inquiry'

export type InquiryAlert = 'soon' | 'overdue' | 'papers_late'

type Clocked = Pick<Inquiry, 'open' | 'dueAt' | 'alerts' | 'papers'>

/** The alerts an inquiry may still cause, with the moment from which each is due. */
function alertsAhead({ open, dueAt, alerts, papers }: Clocked): [alert: InquiryAlert, from: number][] {
  if (!open) return []
  const ahead: [InquiryAlert, number][] = []
  const { soonFrom, soonAt, overdueAt } = alerts
  if (dueAt !== null && overdueAt === null) {
    if (soonFrom !== null && soonAt === null) ahead.push(['soon', soonFrom])
    ahead.push(['overdue', dueAt])
  }
  if (papers.lateAt === null && missingPapers(papers).length > 0) ahead.push(['papers_late', papers.dueAt])
  return ahead
}

/** When a timer next has to look at an inquiry; null when nothing is ahead. */
export function nextAlertAt(inquiry: Clocked): number | null {
  const moments = alertsAhead(inquiry).map(([, from]) => from)
  return moments.length === 0 ? null : Math.min(...moments)
}

/**
 * The alerts due at `now`: `soon` in the last fifth of the clock, `overdue` once it ran out (then nothing is
 * soon any more), `papers_late` after the day on which missing papers should have followed. Each comes once.
 */
export function decideAlerts(inquiry: Clocked, now: number): InquiryAlert[] {
  const due = alertsAhead(inquiry)
    .filter(([, from]) => from <= now)
    .map(([alert]) => alert)
  return due.includes('overdue') ? due.filter((alert) => alert !== 'soon') : due
}

export interface AlertedInquiry {
  set: Pick<Inquiry, 'alerts' | 'papers' | 'alertAt'>
  entries: InquiryEntry[]
  alerts: InquiryAlert[]
  /** The inquiry as it stands after the change. */
  after: Inquiry
}

/** What the alerts due at `now` change in an inquiry; null when none is due. The holder stays. */
export function alertInquiry(inquiry: Inquiry, now: number): AlertedInquiry | null {
  const due = decideAlerts(inquiry, now)
  if (due.length === 0) return null
  const alerts = {
    ...inquiry.alerts,
    ...(due.includes('soon') ? { soonAt: now } : {}),
    ...(due.includes('overdue') ? { overdueAt: now } : {}),
  }
  const papers = due.includes('papers_late') ? { ...inquiry.papers, lateAt: now } : inquiry.papers
  const set = { alerts, papers, alertAt: nextAlertAt({ ...inquiry, alerts, papers }) }
  const entries = due
    .filter((alert) => alert !== 'soon')
    .map((kind): InquiryEntry => ({ at: now, by: 'system', kind }))
  const after = {
    ...inquiry,
    ...set,
    entries: [...inquiry.entries, ...entries],
    updatedAt: now,
    version: inquiry.version + 1,
  }
  return { set, entries, alerts: due, after }
}
