import type { OutboxEntry } from '@/platform/outbox'
import { type Route, routes } from '@/routes'

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? [value] : [])

/** What a kept request says, by which its writer knows it again; empty once it was sent. */
export function entrySummary({ input }: OutboxEntry): string {
  return [...text(input.company), ...text(input.need), ...text(input.text)].join(' · ')
}

const isAboutProfile = (action: OutboxEntry['action']) =>
  action === 'account.saveProfile' || action === 'account.deleteProfile'

/** Where a request that came back is corrected, with what was written filled in. */
export function correctionRoute({ action, input, requestId }: OutboxEntry): Route | undefined {
  if (action === 'inquiry.submit') return routes.inquirySubmit({ again: requestId })
  if (action === 'account.complain') return routes.complain({ again: requestId })
  if (isAboutProfile(action)) return routes.profile()
  const [id] = text(input.id)
  return id === undefined ? undefined : routes.inquiry({ id, again: requestId })
}

/** Where one sees what a request led to, once it was sent. */
export function resultRoute({ action, state }: OutboxEntry): Route | undefined {
  const record = state.kind === 'sent' ? state.record : undefined
  if (record === undefined) return undefined
  if (action === 'account.complain') return routes.complain()
  return action.startsWith('inquiry.') ? routes.inquiry({ id: record }) : undefined
}
