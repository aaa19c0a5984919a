import type { ConsultationView } from '@contract/booking/consultation'
import type { BookingStatus, SlotOffer } from '@contract/booking/view'
import type { Source } from '@contract/source'
import type { StoredPhone } from '../phone'
import type { ChangingRecord } from '../record'
import type { CheckedDocument } from '../safety/safety'

/** A person's visit or consultation. The seats themselves are claimed in the slot; this is the record around them. */
export interface Booking extends CheckedDocument, ChangingRecord {
  _id: string
  district: string
  subject: string
  number: string
  place: string
  resource: string
  slot: string
  /** Key of the claim in the slot. */
  claim: string
  startAt: number
  endAt: number
  visitors: number
  focus: string[]
  company: string
  contact: string
  phone: StoredPhone
  status: BookingStatus
  answerBy: number | null
  /** The next moment a timer has to remind staff of the answer; null when there is none. */
  alertAt: number | null
  cancelUntil: number
  reason: string | null
  nearest: SlotOffer[]
  meetingPoint: string | null
  /** Set where the booking is a consultation; visits have none. */
  consultation?: ConsultationView
  source: Source | null
  consents: { handle: true; at: number }
  demo: boolean
}
