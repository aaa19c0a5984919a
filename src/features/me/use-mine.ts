import type { BookingView } from '@contract/booking/view'
import type { RegistrationView } from '@contract/event/view'
import type { InquirySummary } from '@contract/inquiry/view'
import { useState } from 'react'
import { mapLoadable } from '@/components/async-content/loadable'
import { call } from '@/platform/call'
import type { Outcome } from '@/platform/call/outcome'
import { lastAnswer, useQuery } from '@/platform/query/use-query'
import { summariseMine } from './summarise-mine'

interface MineAnswer {
  inquiries: InquirySummary[]
  bookings: BookingView[]
  registrations: RegistrationView[]
}

async function loadMine(): Promise<Outcome<MineAnswer>> {
  const [inquiries, bookings, registrations] = await Promise.all([
    call('inquiry.mine', {}),
    call('booking.mine', {}),
    call('event.mine', {}),
  ])
  if (!inquiries.ok) return inquiries
  if (!bookings.ok) return bookings
  if (!registrations.ok) return registrations
  return {
    ok: true,
    data: {
      inquiries: inquiries.data.items,
      bookings: bookings.data.items,
      registrations: registrations.data.items,
    },
  }
}

/**
 * The visitor's own inquiries, bookings and registrations in figures. `expectsInquiry` is true when an inquiry was
 * open the last time, so that room can be kept for it.
 */
export function useMine() {
  const [expectsInquiry] = useState(() => {
    const last = lastAnswer<MineAnswer>('mine')
    return last !== undefined && summariseMine(last, Date.now()).newest !== undefined
  })
  const { state, reload } = useQuery('mine', loadMine)
  const mine = mapLoadable(state, (answer) => summariseMine(answer, Date.now()))
  return { mine, reload, expectsInquiry }
}
