import type { OutputOf } from '@contract/actions'
import { inquirySubmission } from '@contract/inquiry/submission'
import { useEffect, useState } from 'react'
import { useAttachments } from '@/components/attachments/use-attachments'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { type ContactDetails, emptyContact, readContact, rememberContact } from '@/platform/contact'
import { checkInput, type FieldErrors, fieldErrorsOf } from '@/platform/form/check-input'
import { useLanguage } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import { sourceToSend } from '@/platform/source'
import { asksContact } from './asks-contact'
import { noConsents } from './consents'
import type { KindForm } from './forms/kind-form'
import { type DraftOpening, draftFor, type InquiryDraft, listIn } from './inquiry-draft'
import { readDraft, removeDraft, removeSentDraft, writeDraft } from './kept-draft'
import { missingEntries } from './missing-entries'
import { submissionOf } from './submission-of'

export interface InquiryFormRules extends DraftOpening {
  form: KindForm
  /** Whom to answer, of an inquiry that came back; only for a form that remembers nobody. */
  contact?: ContactDetails | undefined
  /** Papers asked for. */
  asked: readonly string[]
  onSent: (inquiry: OutputOf<'inquiry.submit'>) => void
  /** It did not get through and is kept under this request id. */
  onKept: (requestId: string) => void
  /** The draft was given up: the form begins anew, with the draft that was put aside for it where there is one. */
  onAnew: () => void
}

/** The draft with its contact details, each change kept on the phone at once. */
function useKeptDraft(rules: InquiryFormRules) {
  const { kind } = rules.form
  const remembers = asksContact(rules.form)
  const [found] = useState(() => readDraft(kind))
  const restored = found !== undefined
  const [draft, setDraft] = useState(() => draftFor(found ?? {}, rules))
  const [details, setDetails] = useState(() => (remembers ? readContact() : (rules.contact ?? emptyContact)))
  const changeDetails = (next: ContactDetails) => {
    setDetails(next)
    if (remembers) rememberContact(next)
  }
  return {
    draft,
    details,
    restored,
    change: (part: InquiryDraft) => {
      const next = { ...draft, ...part }
      setDraft(next)
      writeDraft(kind, next)
    },
    changeDetails,
    startAnew: () => {
      removeDraft(kind)
      // A draft that takes its place is to be answered to whoever wrote it.
      if (remembers && readDraft(kind) === undefined) rememberContact(emptyContact)
      rules.onAnew()
    },
  }
}

/** The files of the draft: those that were uploaded are part of it. */
function useKeptAttachments({ draft, change }: ReturnType<typeof useKeptDraft>) {
  const attachments = useAttachments({ taken: 0, uploaded: listIn(draft, 'attachments') })
  const ids = attachments.ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another file arrived or one was removed
  useEffect(() => {
    if (ids !== listIn(draft, 'attachments').join()) change({ attachments: attachments.ids })
  }, [ids])
  return attachments
}

/** The form of an inquiry: what is filled in, what is missing or wrong, and how to send it. */
export function useInquiryForm(rules: InquiryFormRules) {
  const language = useLanguage()
  const kept = useKeptDraft(rules)
  const [consents, setConsents] = useState(noConsents)
  const [attempted, setAttempted] = useState(false)
  const showError = useScrollToError()
  const { run, busy, error } = useAction('inquiry.submit')
  const attachments = useKeptAttachments(kept)

  const filled = { draft: kept.draft, details: kept.details, consents, asked: rules.asked }
  const input = submissionOf(rules.form, filled)
  const missing = missingEntries(rules.form, filled)
  const found = checkInput(inquirySubmission, input, language)
  const errors: FieldErrors = attempted ? { ...fieldErrorsOf(error?.fields ?? []), ...found } : {}

  const send = async () => {
    setAttempted(true)
    if (missing.length > 0 || Object.keys(found).length > 0) {
      showError()
      return
    }
    const sent = readDraft(rules.form.kind)
    const along = attachments.ids.length === 0 ? {} : { attachments: attachments.ids }
    const outcome = await run({ ...input, ...along, ...sourceToSend() })
    if (outcome?.ok === true) {
      removeSentDraft(rules.form.kind, sent)
      rules.onSent(outcome.data)
    } else if (outcome?.waiting !== undefined) {
      removeSentDraft(rules.form.kind, sent)
      rules.onKept(outcome.waiting)
    } else {
      attachments.refuse(outcome?.error.fields ?? [])
    }
  }

  return {
    ...kept,
    attachments,
    consents,
    setConsents,
    attempted,
    missing,
    errors,
    busy,
    error,
    send: () => void send(),
  }
}

export type InquiryForm = ReturnType<typeof useInquiryForm>
