import type { InputOf } from '@contract/actions'
import { eventRegister } from '@contract/event/actions'
import type { RegistrationView } from '@contract/event/view'
import { useState } from 'react'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { type ContactDetails, readContact, rememberContact } from '@/platform/contact'
import { checkInput, type FieldErrors, fieldErrorsOf } from '@/platform/form/check-input'
import { useLanguage } from '@/platform/language'
import { useAction } from '@/platform/query/use-action'
import { sourceToSend } from '@/platform/source'
import { missingEntries } from './missing-entries'

/** The form of a registration: contact details kept on the phone, one consent, what is missing or wrong. */
export function useRegisterForm(
  { event, onSite }: { event: string; onSite: boolean },
  onRegistered: (registration: RegistrationView) => void,
) {
  const language = useLanguage()
  const [details, setDetails] = useState(readContact)
  const [handle, setHandle] = useState(false)
  const [attempted, setAttempted] = useState(false)
  const showError = useScrollToError()
  const { run, busy, error } = useAction('event.register')
  const input: InputOf<'event.register'> = {
    event,
    ...details,
    consents: { handle },
    ...(onSite ? { onSite } : {}),
  }
  const missing = missingEntries({ ...details, handle })
  const found = checkInput(eventRegister.input, input, language)
  const errors: FieldErrors = attempted ? { ...fieldErrorsOf(error?.fields ?? []), ...found } : {}

  const register = async () => {
    const outcome = await run({ ...input, ...sourceToSend() })
    if (outcome?.ok === true) onRegistered(outcome.data)
  }

  return {
    details,
    changeDetails: (next: ContactDetails) => {
      setDetails(next)
      rememberContact(next)
    },
    handle,
    setHandle,
    attempted,
    missing,
    errors,
    busy,
    error,
    send: () => {
      setAttempted(true)
      if (missing.length === 0 && Object.keys(found).length === 0) void register()
      else showError()
    },
  }
}

export type RegisterForm = ReturnType<typeof useRegisterForm>
