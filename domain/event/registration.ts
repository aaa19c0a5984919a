import type { RegistrationChange, RegistrationStatus } from '@contract/event/view'
import type { Source } from '@contract/source'
import type { StoredPhone } from '../phone'
import type { ChangingRecord } from '../record'
import type { CheckedDocument } from '../safety/safety'

/** A person's seat at an event. The seat itself is claimed in the slot; this is the record around it. */
export interface Registration extends CheckedDocument, ChangingRecord {
  _id: string
  district: string
  subject: string
  /** Id of the event in the content. */
  event: string
  title: string
  slot: string
  /** Key of the claim in the slot. */
  claim: string
  startAt: number
  endAt: number
  /** Null where the content names no place. */
  venue: string | null
  /** What is read aloud at the door. */
  code: string
  company: string
  contact: string
  phone: StoredPhone
  status: RegistrationStatus
  /** Registered at the event itself, on its day. */
  onSite: boolean
  /** The last change of the event; null while it is as it was. */
  change: RegistrationChange | null
  source: Source | null
  consents: { handle: true; at: number }
  demo: boolean
}
