import type { BookingView } from '@contract/booking/view'
import type { InquirySummary } from '@contract/inquiry/view'
import { mapLoadable } from '@/components/async-content/loadable'
import { call } from '@/platform/call'
import type { Outcome } from '@/platform/call/outcome'
import { useQuery } from '@/platform/query/use-query'
import { summariseMine } from './summarise-mine'

interface MineAnswer {
  inquiries: InquirySummary[]
  bookings: BookingView[]
}

async function loadMine(): Promise<Outcome<MineAnswer>> {
  const [inquiries, bookings] = await Promise.all([call('inquiry.mine', {}), call('booking.mine', {})])
  if (!inquiries.ok) return inquiries
  if (!bookings.ok) return bookings
  return { ok: true, data: { inquiries: inquiries.data.items, bookings: bookings.data.items } }
}

/** The visitor's own inquiries and bookings in figures. */
export function useMine() {
  const { state, reload } = useQuery('me', loadMine)
  const mine = mapLoadable(state, ({ inquiries, bookings }) => summariseMine(inquiries, bookings, Date.now()))
  return { mine, reload }
}
