import { type InquiryKind, inquiryKinds } from '@contract/inquiry/kinds'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { emptyContact, readContact, rememberContact } from '@/platform/contact'
import { useReturnedEntry } from '@/platform/outbox/use-returned-entry'
import { draftOfSubmission } from './draft-of-submission'
import { kindForms } from './forms/kind-forms'
import { writeDraft } from './kept-draft'

const contactShape = v.object({ company: v.string(), contact: v.string(), phone: v.string() })

/**
 * Makes an inquiry that came back the draft of its form again, and answers its kind. To be used before the draft
 * is read; consents are asked for anew.
 */
export function useReturnedInquiry(again: string | undefined): InquiryKind | undefined {
  const returned = useReturnedEntry(again)
  const [kind] = useState(() => {
    const input = returned.inputOf('inquiry.submit')
    const found = inquiryKinds.find((one) => one === input?.kind)
    if (input === undefined || found === undefined) return undefined
    writeDraft(found, draftOfSubmission(kindForms[found], input))
    const contact = v.safeParse(contactShape, input)
    if (contact.success) rememberContact({ ...emptyContact, ...readContact(), ...contact.output })
    return found
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the draft has taken its place
  useEffect(() => {
    if (kind !== undefined) returned.takeOut('inquiry.submit')
  }, [kind])
  return kind
}
