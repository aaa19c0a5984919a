import type { BookingView } from '@contract/booking/view'

/** Whether the person may cancel alone: yes, no longer, or there is nothing to cancel. */
export type CancelRule = 'may' | 'too-late' | 'nothing'

export function cancelRule(
  { status, cancelUntil, endAt }: Pick<BookingView, 'status' | 'cancelUntil' | 'endAt'>,
  now: number,
): CancelRule {
  if ((status !== 'pending' && status !== 'confirmed') || now >= endAt) return 'nothing'
  return now < cancelUntil ? 'may' : 'too-late'
}
