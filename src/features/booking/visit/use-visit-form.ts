import type { InputOf } from '@contract/actions'
import { bookingCreate } from '@contract/booking/actions'
import type { BookingView, SlotOffer, SlotView } from '@contract/booking/view'
import type { ErrorCode } from '@contract/errors'
import { useState } from 'react'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { call } from '@/platform/call'
import { type ContactDetails, readContact, rememberContact } from '@/platform/contact'
import { checkInput, type FieldErrors, fieldErrorsOf } from '@/platform/form/check-input'
import { useLanguage } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import { scrollToFirst } from '@/platform/scroll-to'
import { sourceToSend } from '@/platform/source'
import type { VisitWish } from '../visit-wish'
import { type Availability, keptChoice, mostVisitors, nearestInstead } from './availability-options'
import { missingChoices } from './missing-choices'

export interface VisitFormRules {
  place: string
  /** What is chosen at first. */
  wish: VisitWish
  availability: Availability
  /** Shows newer seats. */
  show: (availability: Availability) => void
  onBooked: (booking: BookingView) => void
}

/** A slot that somebody else took, or that closed, while the form was being filled in. */
export interface LostRace {
  lost: SlotView
  code: 'SLOT_FULL' | 'SLOT_CLOSED'
  instead: SlotOffer | undefined
}

/** What is chosen and filled in; contact details are kept on the phone at once. */
function useChoices(wish: VisitWish) {
  const [day, setDay] = useState<string>()
  const [slot, setSlot] = useState(wish.slot)
  const [visitors, setVisitors] = useState(wish.visitors)
  const [focus, setFocus] = useState(wish.focus)
  const [details, setDetails] = useState(readContact)
  const [handle, setHandle] = useState(false)
  return {
    day,
    slot,
    visitors,
    focus,
    details,
    handle,
    chooseDay: (next: string) => {
      setDay(next)
      setSlot(undefined)
    },
    setSlot,
    setVisitors,
    setFocus,
    setHandle,
    changeDetails: (next: ContactDetails) => {
      setDetails(next)
      rememberContact(next)
    },
  }
}

/** Said by the sheet that offers another time, not by a note. */
function isLost(code: ErrorCode): code is LostRace['code'] {
  return code === 'SLOT_FULL' || code === 'SLOT_CLOSED'
}

/** The newest seats, or the ones already shown when nobody answers. */
async function newestSeats({ place, availability, show }: VisitFormRules): Promise<Availability> {
  const outcome = await call('booking.availability', { place })
  if (!outcome.ok) return availability
  show(outcome.data)
  return outcome.data
}

/** The form of a visit: choices, what is missing or wrong, sending, and what to do when a slot is lost. */
export function useVisitForm(rules: VisitFormRules) {
  const language = useLanguage()
  const choices = useChoices(rules.wish)
  const [attempted, setAttempted] = useState(false)
  const showError = useScrollToError()
  const [race, setRace] = useState<LostRace>()
  const { run, busy, error } = useAction('booking.create')

  const { day, slot } = keptChoice(rules.availability, choices)
  const most = mostVisitors(rules.availability, slot)
  const visitors = Math.min(choices.visitors, most)
  const { details, handle } = choices
  const inputFor = (id: string): InputOf<'booking.create'> => ({
    slot: id,
    visitors,
    focus: choices.focus.filter((word) => rules.availability.focus.includes(word)),
    ...details,
    consents: { handle },
  })
  const missing = missingChoices({ slot: slot?.id, ...details, handle })
  const found = checkInput(bookingCreate.input, inputFor(slot?.id ?? 'none'), language)
  const errors: FieldErrors = attempted ? { ...fieldErrorsOf(error?.fields ?? []), ...found } : {}

  const book = async (wanted: SlotView | (SlotOffer & Partial<SlotView>)) => {
    const outcome = await run({ ...inputFor(wanted.id), ...sourceToSend() })
    if (outcome === undefined) return
    if (outcome.ok) {
      rules.onBooked(outcome.data)
      return
    }
    const { code } = outcome.error
    if (!isLost(code)) return
    const seats = await newestSeats(rules)
    const instead = nearestInstead(seats, { slot: wanted.id, startAt: wanted.startAt, seats: visitors })
    setRace({ lost: { capacity: 0, full: true, ...wanted }, code, instead })
  }

  const send = () => {
    setAttempted(true)
    const complete = missing.length === 0 && Object.keys(found).length === 0
    if (slot !== undefined && complete) void book(slot)
    else if (slot === undefined) scrollToFirst('slot-grid')
    else showError()
  }

  const takeInstead = () => {
    const instead = race?.instead
    setRace(undefined)
    if (instead === undefined) return
    choices.setSlot(instead.id)
    void book(instead)
  }

  return {
    ...choices,
    day,
    chosen: slot,
    most,
    visitors,
    attempted,
    missing,
    errors,
    busy,
    error: error !== undefined && isLost(error.code) ? undefined : error,
    race,
    closeRace: () => setRace(undefined),
    send,
    takeInstead,
  }
}

export type VisitForm = ReturnType<typeof useVisitForm>
