import type { ConsultationView } from '@contract/booking/consultation'
import { useStoredWord } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { consultationCopy } from './copy'
import { plainName } from './plain-name'

/** With whom, about what and how, in the order in which they are read. */
export function useConsultationParts(): (consultation: ConsultationView) => string[] {
  const { topics, ways, interpreter } = useCopy(consultationCopy)
  const inWords = useStoredWord()
  return (consultation) => [
    plainName(inWords(consultation.name)),
    topics[consultation.topic],
    ways[consultation.way],
    ...(consultation.interpreter ? [interpreter] : []),
  ]
}
