import type { Registration } from '../event/registration'
import { forgottenHistory, noPhone } from './forgotten'

/** A registration without the person: its ticket admits nobody any more, its seat is to be given back. */
export function forgetRegistration(read: Registration, now: number): Registration {
  return {
    _id: read._id,
    district: read.district,
    event: read.event,
    title: read.title,
    slot: read.slot,
    claim: read.claim,
    startAt: read.startAt,
    endAt: read.endAt,
    venue: read.venue,
    code: '',
    company: '',
    contact: '',
    phone: noPhone,
    status: now < read.endAt ? 'cancelled' : read.status,
    onSite: read.onSite,
    change: read.change,
    source: null,
    consents: read.consents,
    demo: read.demo,
    createdAt: read.createdAt,
    ...forgottenHistory(read, now),
  }
}
