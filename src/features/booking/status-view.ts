import type { BookingStatus, BookingView } from '@contract/booking/view'
import type { TagTone } from '@/components/tag/tag'

const tones: Record<BookingStatus, TagTone> = {
  pending: 'brand',
  confirmed: 'ok',
  declined: 'warn',
  cancelled: 'neutral',
}

/** The state to show: a confirmed or unanswered visit whose time has passed is simply past. */
export function shownStatus(
  { status, endAt }: Pick<BookingView, 'status' | 'endAt'>,
  now: number,
): { word: BookingStatus | 'past'; tone: TagTone } {
  const isOver = now >= endAt && (status === 'pending' || status === 'confirmed')
  return isOver ? { word: 'past', tone: 'neutral' } : { word: status, tone: tones[status] }
}
