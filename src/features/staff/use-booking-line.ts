import type { BookingCase } from '@contract/booking/view'
import { useConsultationParts } from '@/components/consultation-words/use-consultation-parts'
import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'

/** What a booking is about in one line: how many come and what for, or with whom one talks about what and how. */
export function useBookingLine(): (booking: BookingCase) => string[] {
  const words = useCopy(staffCopy)
  const partsOf = useConsultationParts()
  return ({ consultation, visitors, focus }) =>
    consultation === null
      ? [words.bookingKinds.visit, words.visitors(visitors), ...focus]
      : [words.bookingKinds.consultation, ...partsOf(consultation)]
}
