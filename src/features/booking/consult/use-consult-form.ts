import type { InputOf } from '@contract/actions'
import { bookingConsult } from '@contract/booking/actions'
import type { BookingView } from '@contract/booking/view'
import type { ErrorCode } from '@contract/errors'
import { useState } from 'react'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { type ContactDetails, readContact, rememberContact } from '@/platform/contact'
import { checkInput, type FieldErrors, fieldErrorsOf } from '@/platform/form/check-input'
import { useLanguage } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import { scrollToFirst } from '@/platform/scroll-to'
import { sourceToSend } from '@/platform/source'
import { consultOptions, nearestMoment, type OfferedAdviser } from './consult-options'
import type { ConsultWish } from './consult-wish'
import { missingForConsult } from './missing-for-consult'

export interface ConsultFormRules {
  offered: readonly OfferedAdviser[]
  assumedCalendar: boolean
  /** What is chosen at first. */
  wish: ConsultWish
  /** Asks for the newest times. */
  reload: () => void
  onBooked: (booking: BookingView) => void
}

/** What is chosen and filled in; contact details are kept on the phone at once. */
function useChoices(first: ConsultWish) {
  const [wish, setWish] = useState<ConsultWish & { day: string | undefined }>({ ...first, day: undefined })
  const [note, setNote] = useState('')
  const [details, setDetails] = useState(readContact)
  const [handle, setHandle] = useState(false)
  return {
    wish,
    choose: (next: Partial<typeof wish>) => setWish((current) => ({ ...current, ...next })),
    note,
    setNote,
    details,
    handle,
    setHandle,
    changeDetails: (next: ContactDetails) => {
      setDetails(next)
      rememberContact(next)
    },
  }
}

const isLost = (code: ErrorCode) => code === 'SLOT_FULL' || code === 'SLOT_CLOSED'

/** Where the first open choice stands on the page. */
const places = { topic: 'chip-group', way: 'consult-ways', time: 'consult-times' } as const

/** The form of a consultation: choices, what is missing or wrong, sending, and the times anew when one is lost. */
export function useConsultForm(rules: ConsultFormRules) {
  const language = useLanguage()
  const choices = useChoices(rules.wish)
  const [attempted, setAttempted] = useState(false)
  const [lost, setLost] = useState<number>()
  const showError = useScrollToError()
  const { run, busy, error } = useAction('booking.consult')

  const { wish, details, handle, note } = choices
  const options = consultOptions(rules.offered, wish, rules.assumedCalendar)
  const { adviser, way, interpreter, startAt } = options
  const { topic } = wish
  const input: InputOf<'booking.consult'> = {
    ...(adviser === undefined ? {} : { adviser: adviser.adviser }),
    startAt: startAt ?? Date.UTC(2026, 0),
    topic: topic ?? 'policy',
    way: way ?? 'phone',
    interpreter,
    note,
    ...details,
    consents: { handle },
  }
  const missing = missingForConsult({ topic, way, startAt, ...details, handle })
  const found = checkInput(bookingConsult.input, input, language)
  const errors: FieldErrors = attempted ? { ...fieldErrorsOf(error?.fields ?? []), ...found } : {}

  const send = async () => {
    setAttempted(true)
    const [first] = missing
    if (first === 'topic' || first === 'way' || first === 'time') return scrollToFirst(places[first])
    if (first !== undefined || Object.keys(found).length > 0) return showError()
    const outcome = await run({ ...input, ...sourceToSend() })
    if (outcome === undefined) return
    if (outcome.ok) return rules.onBooked(outcome.data)
    if (isLost(outcome.error.code)) {
      setLost(startAt)
      rules.reload()
    }
  }

  const wasLost = error !== undefined && isLost(error.code) && lost !== undefined && startAt === undefined
  return {
    ...choices,
    options,
    attempted,
    missing,
    errors,
    busy,
    /** Once another time is chosen, that one was lost says nothing any more. */
    error: error !== undefined && isLost(error.code) && !wasLost ? undefined : error,
    /** The free moment nearest to the one that somebody else took. */
    instead: wasLost ? nearestMoment(options, lost) : undefined,
    send: () => void send(),
  }
}

export type ConsultForm = ReturnType<typeof useConsultForm>
