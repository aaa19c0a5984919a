import { type InquiryKind, inquiryKinds } from '@contract/inquiry/kinds'
import { useEffect, useState } from 'react'
import { type ContactDetails, readContact, rememberContact } from '@/platform/contact'
import { useReturnedEntry } from '@/platform/outbox/use-returned-entry'
import { asksContact } from './asks-contact'
import { contactOfSubmission, draftOfSubmission } from './draft-of-submission'
import { kindForms } from './forms/kind-forms'
import { writeReturnedDraft } from './kept-draft'

/** An inquiry that came back; `contact` is what its form is filled in with where that is not remembered. */
export interface ReturnedInquiry {
  kind: InquiryKind
  contact: ContactDetails
}

/**
 * Makes an inquiry that came back the draft of its form again, and answers what it was. To be used before the draft
 * is read; consents are asked for anew.
 */
export function useReturnedInquiry(again: string | undefined): ReturnedInquiry | undefined {
  const entry = useReturnedEntry(again)
  const [returned] = useState(() => {
    const input = entry.inputOf('inquiry.submit')
    const kind = inquiryKinds.find((one) => one === input?.kind)
    if (input === undefined || kind === undefined) return undefined
    writeReturnedDraft(kind, draftOfSubmission(kindForms[kind], input))
    const contact = contactOfSubmission(input)
    if (asksContact(kindForms[kind])) {
      const company = contact.company === '' ? readContact().company : contact.company
      rememberContact({ ...contact, company })
    }
    return { kind, contact }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the draft has taken its place
  useEffect(() => {
    if (returned !== undefined) entry.takeOut('inquiry.submit')
  }, [returned])
  return returned
}
