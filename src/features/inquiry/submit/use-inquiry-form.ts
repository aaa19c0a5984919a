import type { OutputOf } from '@contract/actions'
import { useState } from 'react'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { type ContactDetails, emptyContact, readContact, rememberContact } from '@/platform/contact'
import { checkInput, type FieldErrors, fieldErrorsOf } from '@/platform/form/check-input'
import { useLanguage } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import { sourceToSend } from '@/platform/source'
import { type DraftOpening, draftFor, emptyDraft, type InquiryDraft, submissionOf } from './inquiry-draft'
import { readDraft, removeDraft, writeDraft } from './kept-draft'
import { missingEntries } from './missing-entries'

export interface InquiryFormRules extends DraftOpening {
  /** Papers asked for. */
  asked: readonly string[]
  onSent: (inquiry: OutputOf<'inquiry.submit'>) => void
}

const noConsents = { handle: false, forward: false }

/** The draft with its contact details, each change kept on the phone at once. */
function useKeptDraft(rules: DraftOpening) {
  const [found] = useState(readDraft)
  const [restored, setRestored] = useState(found !== undefined)
  const [draft, setDraft] = useState(() => draftFor(found ?? emptyDraft, rules))
  const [details, setDetails] = useState(readContact)
  return {
    draft,
    details,
    restored,
    change: (part: Partial<InquiryDraft>) => {
      const next = { ...draft, ...part }
      setDraft(next)
      writeDraft(next)
    },
    changeDetails: (next: ContactDetails) => {
      setDetails(next)
      rememberContact(next)
    },
    startAnew: () => {
      removeDraft()
      setDraft(draftFor(emptyDraft, rules))
      setDetails(emptyContact)
      rememberContact(emptyContact)
      setRestored(false)
    },
  }
}

/** The form of an inquiry: what is filled in, what is missing or wrong, and how to send it. */
export function useInquiryForm(rules: InquiryFormRules) {
  const language = useLanguage()
  const kept = useKeptDraft(rules)
  const [consents, setConsents] = useState(noConsents)
  const [attempted, setAttempted] = useState(false)
  const showError = useScrollToError()
  const { run, busy, error } = useAction('inquiry.submit')

  const input = submissionOf(kept.draft, kept.details, { ...consents, asked: rules.asked })
  const missing = missingEntries({ ...kept.details, need: kept.draft.need, handle: consents.handle })
  const found = checkInput('inquiry.submit', input, language)
  const errors: FieldErrors = attempted ? { ...fieldErrorsOf(error?.fields ?? []), ...found } : {}

  const send = async () => {
    setAttempted(true)
    if (missing.length > 0 || Object.keys(found).length > 0) {
      showError()
      return
    }
    const outcome = await run({ ...input, ...sourceToSend() })
    if (outcome?.ok !== true) return
    removeDraft()
    rules.onSent(outcome.data)
  }

  return { ...kept, consents, setConsents, attempted, missing, errors, busy, error, send: () => void send() }
}

export type InquiryForm = ReturnType<typeof useInquiryForm>
