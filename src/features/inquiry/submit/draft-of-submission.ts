import type { RangeName } from '@/components/inquiry-answers/answer-words'
import { rangeDecimals } from '@/components/inquiry-answers/range-decimals'
import type { ContactDetails } from '@/platform/contact'
import { decimalText } from '@/platform/form/decimal-text'
import type { FormField, KindForm } from './forms/kind-form'
import type { InquiryDraft } from './inquiry-draft'

type Values = Readonly<Record<string, unknown>>

const valuesIn = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? (value as Values) : {}

const textOf = (name: string, value: unknown): InquiryDraft =>
  typeof value === 'string' ? { [name]: value } : {}

const textsOf = (name: string, value: unknown): InquiryDraft =>
  Array.isArray(value) ? { [name]: value.filter((item): item is string => typeof item === 'string') } : {}

const numberOf = (name: string, value: unknown, decimals: number): InquiryDraft =>
  typeof value === 'number' ? { [name]: decimalText(value, decimals) } : {}

function rangeOf(name: RangeName, value: unknown): InquiryDraft {
  const { min, max } = valuesIn(value)
  const decimals = rangeDecimals[name]
  return { ...numberOf(`${name}.min`, min, decimals), ...numberOf(`${name}.max`, max, decimals) }
}

function partOf(field: FormField, input: Values, answers: Values): InquiryDraft {
  switch (field.type) {
    case 'contact':
      return {}
    case 'prose':
    case 'parks':
    case 'papers':
      return { ...textOf(field.name, input[field.name]), ...textsOf(field.name, input[field.name]) }
    case 'range':
      return rangeOf(field.name, answers[field.name])
    case 'about': {
      const { kind, id } = valuesIn(answers[field.name])
      return typeof kind === 'string' && typeof id === 'string' ? { [field.name]: `${kind}/${id}` } : {}
    }
    default:
      return { ...textOf(field.name, answers[field.name]), ...textsOf(field.name, answers[field.name]) }
  }
}

/** The draft that an input was made from (`submissionOf`), with the files that went along, for correcting it. */
export function draftOfSubmission(form: KindForm, input: Values): InquiryDraft {
  const answers = valuesIn(input.answers)
  const files = textsOf('attachments', input.attachments)
  return Object.assign(
    {},
    ...form.fields.map((field) => partOf(field, input, answers)),
    files,
  ) as InquiryDraft
}

/** Whom the input asked us to answer; what the kind does not ask is empty. A number's proof stays with its number. */
export function contactOfSubmission({ company, contact, phone, phoneProof }: Values): ContactDetails {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    company: text(company),
    contact: text(contact),
    phone: text(phone),
    ...(typeof phoneProof === 'string' ? { phoneProof } : {}),
  }
}
