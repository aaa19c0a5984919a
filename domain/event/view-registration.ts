import type { RegistrationView, RosterRow, TicketView } from '@contract/event/view'
import { isHidden, viewSafety } from '../safety/safety'
import { maskName } from './mask-name'
import type { Registration } from './registration'

/** What its owner sees in lists. */
export function viewRegistration(registration: Registration): RegistrationView {
  const { event, title, startAt, endAt, venue, company, status, onSite, change, source } = registration
  const { createdAt, updatedAt, version, demo } = registration
  return {
    id: registration._id,
    event,
    title,
    startAt,
    endAt,
    venue,
    company,
    status,
    onSite,
    change,
    source,
    createdAt,
    updatedAt,
    version,
    demo,
    ...viewSafety(registration.safety),
  }
}

/** What is shown at the door. */
export function viewTicket(registration: Registration): TicketView {
  const { code, contact, phone } = registration
  return { ...viewRegistration(registration), code, name: maskName(contact), phone: phone.masked }
}

/** What staff see in the list of an event. */
export function viewRosterRow(registration: Registration): RosterRow {
  const { _id: id, code, company, contact, phone, status, onSite, createdAt, demo } = registration
  const row = { id, code, company, contact, phone: phone.masked, status, onSite, createdAt, demo }
  // The seat counts whatever was written; what was written is shown once it passed.
  return isHidden(registration.safety) ? { ...row, company: '', contact: '' } : row
}
