import { readStored, removeStored, type StorageKey, writeStored } from '../storage'

/** Whom we answer: what a person fills in once and finds again in the next form. Stays on this phone. */
export interface ContactDetails {
  company: string
  contact: string
  phone: string
  /** Binds the number to its owner where WeChat handed it over; gone as soon as the number is edited. */
  phoneProof?: string
}

export const emptyContact: ContactDetails = { company: '', contact: '', phone: '' }

const LONGEST = 400

const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, LONGEST) : '')

const contactKey: StorageKey<ContactDetails> = {
  name: 'contact',
  parse: (stored) => {
    if (typeof stored !== 'object' || stored === null) return undefined
    const value = stored as Record<string, unknown>
    const proof = text(value.phoneProof)
    return {
      company: text(value.company),
      contact: text(value.contact),
      phone: text(value.phone),
      ...(proof === '' ? {} : { phoneProof: proof }),
    }
  },
}

/** What was filled in last on this phone; empty when nothing was. */
export function readContact(): ContactDetails {
  return readStored(contactKey) ?? emptyContact
}

/** Keeps the details for the next form. A full storage only means that they are typed again. */
export function rememberContact(details: ContactDetails): void {
  writeStored(contactKey, details)
}

/** Forgets the details. */
export function forgetContact(): void {
  removeStored(contactKey)
}
