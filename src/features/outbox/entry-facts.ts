import type { OutboxEntry } from '@/platform/outbox'
import { type Route, routes } from '@/routes'

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? [value] : [])

/**
 * What a kept request says, by which its writer knows it again; empty once it was sent, and where nobody wrote anything,
 * as in a profile.
 */
export function entrySummary({ input }: OutboxEntry): string {
  return [...text(input.company), ...text(input.need), ...text(input.text)].join(' · ')
}

const isAboutProfile = (action: OutboxEntry['action']) =>
  action === 'account.saveProfile' || action === 'account.deleteProfile'

/**
 * Where a request that came back is seen to: in its form, with what was written filled in; of 企业档案 on its page, which
 * is filled in from what is kept, and from the answers of 算政策 when they are handed over again.
 */
export function correctionRoute({ action, input, requestId }: OutboxEntry): Route | undefined {
  if (action === 'inquiry.submit') return routes.inquirySubmit({ again: requestId })
  if (action === 'account.complain') return routes.complain({ again: requestId })
  if (isAboutProfile(action)) return routes.profile()
  const [id] = text(input.id)
  return id === undefined ? undefined : routes.inquiry({ id, again: requestId })
}

/** Where one sees what a request led to, once it was sent. Of a profile there is one, whose page needs no id. */
export function resultRoute({ action, state }: OutboxEntry): Route | undefined {
  if (state.kind === 'sent' && action === 'account.saveProfile') return routes.profile()
  const record = state.kind === 'sent' ? state.record : undefined
  if (record === undefined) return undefined
  if (action === 'account.complain') return routes.complain()
  return action.startsWith('inquiry.') ? routes.inquiry({ id: record }) : undefined
}
