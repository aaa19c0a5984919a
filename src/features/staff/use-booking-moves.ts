import type { OutputOf } from '@contract/actions'
import type { BookingCase } from '@contract/booking/view'
import { useState } from 'react'
import { showToast } from '@/components/toast/show-toast'
import type { Outcome } from '@/platform/call/outcome'
import { useCopy } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import { staffCopy } from './copy'
import { meetingLinkIn } from './meeting-link'
import { useTextsById } from './use-texts-by-id'

/** Confirming, with a link where one is needed, and declining bookings. `settled` takes a booking that was answered, by us or by somebody else. */
export function useBookingMoves({ reload }: { reload: () => void }) {
  const words = useCopy(staffCopy)
  const confirming = useAction('booking.confirm')
  const declining = useAction('booking.decline')
  const [atWork, setAtWork] = useState<string | undefined>(undefined)
  const [declined, setDeclined] = useState<BookingCase | undefined>(undefined)
  const reasons = useTextsById()
  const reason = reasons.textOf(declined?.id ?? '')
  const [linking, setLinking] = useState<BookingCase | undefined>(undefined)
  const links = useTextsById()
  const link = links.textOf(linking?.id ?? '')

  const settle = (outcome: Outcome<OutputOf<'booking.confirm'>> | undefined, done: string): boolean => {
    if (outcome === undefined) return false
    if (outcome.ok) {
      showToast(done)
      reload()
      return true
    }
    const { code, message } = outcome.error
    if (code === 'STALE' || code === 'BOOKING_ENDED') reload()
    showToast(message)
    return false
  }

  return {
    atWork: confirming.busy ? atWork : undefined,
    confirming,
    /** A video consultation asks for its link first. */
    confirm: async (booking: BookingCase) => {
      if (booking.consultation?.way === 'video') {
        confirming.clearError()
        setLinking(booking)
        return
      }
      setAtWork(booking.id)
      settle(await confirming.run({ id: booking.id }), words.confirmed)
    },
    linking,
    link,
    setLink: (text: string) => links.write(linking?.id ?? '', text),
    dismissLink: () => setLinking(undefined),
    confirmWithLink: async () => {
      if (linking === undefined) return
      setAtWork(linking.id)
      const input = { id: linking.id, link: meetingLinkIn(link) ?? link.trim() }
      if (settle(await confirming.run(input), words.confirmed)) setLinking(undefined)
    },
    declined,
    startDeclining: (booking: BookingCase) => {
      declining.clearError()
      setDeclined(booking)
    },
    dismiss: () => setDeclined(undefined),
    reason,
    setReason: (text: string) => reasons.write(declined?.id ?? '', text),
    declining,
    decline: async () => {
      if (declined === undefined) return
      if (settle(await declining.run({ id: declined.id, reason }), words.declined)) {
        setDeclined(undefined)
        reasons.forget(declined.id)
      }
    },
  }
}
