import { useRef } from 'react'
import type { ContactDetails } from '@/platform/contact'
import { type PhoneRequest, usePhoneFromWechat } from '@/platform/contact/use-phone-from-wechat'
import type { FieldErrors } from '@/platform/form/check-input'
import { useCopy } from '@/platform/language'
import { PhoneField } from '../phone-field/phone-field'
import { TextField } from '../text-field/text-field'
import { contactCopy } from './copy'

/** The contract's limit for both names, in characters. */
const LONGEST_NAME = 60

export interface ContactFieldsProps {
  value: ContactDetails
  onChange: (value: ContactDetails) => void
  errors: FieldErrors
  /** Offer WeChat's phone button where the platform has it. */
  askWechat: boolean
  /** Whether the company is asked for; needed unless said otherwise. */
  company?: 'required' | 'optional' | 'none'
  /** Whether all of it may stay empty. */
  optional?: boolean
}

function useHint(request: PhoneRequest, verified: boolean): { hint: string } | Record<string, never> {
  const words = useCopy(contactCopy)
  if (verified) return { hint: words.phoneVerified }
  if (request === 'asking') return { hint: words.phoneAsking }
  return request === 'failed' ? { hint: words.phoneFailed } : {}
}

const errorOf = (errors: FieldErrors, path: string) => {
  const error = errors[path]
  return error === undefined ? {} : { error }
}

/** Company, contact person and phone: whom we answer. An edited number is no longer a verified one. */
export function ContactFields(props: ContactFieldsProps) {
  const { value, onChange, errors, askWechat, company: asked = 'required', optional = false } = props
  const words = useCopy(contactCopy)
  const { company, contact, phone, phoneProof } = value
  const latest = useRef(props)
  latest.current = props
  // What was typed while WeChat was asked for the number stays.
  const wechat = usePhoneFromWechat((found, proof) => {
    const { value: now, onChange: change } = latest.current
    change({ company: now.company, contact: now.contact, phone: found, phoneProof: proof })
  })
  const hint = useHint(wechat.request, phoneProof !== undefined)
  return (
    <>
      {asked !== 'none' && (
        <TextField
          label={words.company}
          value={company}
          placeholder={words.companyHint}
          maxLength={LONGEST_NAME}
          optional={asked === 'optional'}
          onChange={(next) => onChange({ ...value, company: next })}
          {...errorOf(errors, 'company')}
        />
      )}
      <TextField
        label={words.contact}
        value={contact}
        placeholder={words.contactHint}
        optional={optional}
        maxLength={LONGEST_NAME}
        onChange={(next) => onChange({ ...value, contact: next })}
        {...errorOf(errors, 'contact')}
      />
      <PhoneField
        label={words.phone}
        optional={optional}
        value={phone}
        onChange={(next) => onChange({ company, contact, phone: next })}
        {...(askWechat ? { onWechatCode: wechat.ask, onWechatRefused: wechat.refused } : {})}
        {...hint}
        {...errorOf(errors, 'phone')}
      />
    </>
  )
}
