import type { InputOf } from '@contract/actions'
import type { RangeName } from '@/components/inquiry-answers/answer-words'
import { rangeDecimals } from '@/components/inquiry-answers/range-decimals'
import type { ContactDetails } from '@/platform/contact'
import { readDecimal } from '@/platform/form/decimal-text'
import type { Consents } from './consents'
import type { FormField, KindForm } from './forms/kind-form'
import { aboutOf, type InquiryDraft, listIn, textIn } from './inquiry-draft'

/** Everything a person filled in, and which papers are asked for now. */
export interface FilledForm {
  draft: InquiryDraft
  details: ContactDetails
  consents: Consents
  asked: readonly string[]
}

type Part = { top?: Record<string, unknown>; answers?: Record<string, unknown> }

function contactPart(
  { company, contact }: Extract<FormField, { type: 'contact' }>,
  { company: name, contact: person, phone, phoneProof }: ContactDetails,
): Part {
  const withoutPhone = contact === 'optional' && phone.trim() === ''
  return {
    top: {
      contact: person,
      ...(company === 'none' ? {} : { company: name }),
      ...(withoutPhone ? {} : { phone }),
      ...(withoutPhone || phoneProof === undefined ? {} : { phoneProof }),
    },
  }
}

function rangePart(name: RangeName, draft: InquiryDraft, optional: boolean): Part {
  const [min, max] = [textIn(draft, `${name}.min`), textIn(draft, `${name}.max`)]
  if (optional && min === '' && max === '') return {}
  const decimals = rangeDecimals[name]
  return { answers: { [name]: { min: readDecimal(min, decimals), max: readDecimal(max, decimals) } } }
}

const answerUnlessEmpty = (name: string, value: unknown, isEmpty: boolean): Part =>
  isEmpty ? {} : { answers: { [name]: value } }

/** What one question adds to the input; an optional one that was left empty adds nothing. */
function partOf(field: FormField, { draft, details, asked }: FilledForm): Part {
  switch (field.type) {
    case 'contact':
      return contactPart(field, details)
    case 'prose':
      return { top: { need: textIn(draft, 'need') } }
    case 'parks':
      return { top: { places: listIn(draft, 'places') } }
    case 'papers':
      return { top: { papersReady: listIn(draft, field.name).filter((paper) => asked.includes(paper)) } }
    case 'one':
      return { answers: { [field.name]: textIn(draft, field.name) } }
    case 'line': {
      const text = textIn(draft, field.name)
      return answerUnlessEmpty(field.name, text, field.optional === true && text.trim() === '')
    }
    case 'many': {
      const picked = listIn(draft, field.name)
      return answerUnlessEmpty(field.name, picked, picked.length === 0)
    }
    case 'range':
      return rangePart(field.name, draft, field.optional === true)
    case 'policy':
    case 'matched':
      return answerUnlessEmpty(field.name, textIn(draft, field.name), textIn(draft, field.name) === '')
    case 'about': {
      const about = aboutOf(textIn(draft, field.name))
      return answerUnlessEmpty(field.name, about, about === undefined)
    }
  }
}

/** Only what this kind asks; forwarding only where a park is chosen, recipients only as ticked. */
function consentsPart({ consents: wanted }: KindForm, { consents, draft }: FilledForm) {
  const { handle, forward, recipients, publish } = consents
  return {
    handle,
    ...(wanted.includes('forward') ? { forward: forward && listIn(draft, 'places').length > 0 } : {}),
    ...(wanted.includes('recipients') ? { recipients } : {}),
    ...(wanted.includes('publish') ? { publish } : {}),
  }
}

/**
 * The input of `inquiry.submit` for a kind, as its definition says. It is checked by the contract before it is
 * sent, so what is still missing stands in it as it is.
 */
export function submissionOf(form: KindForm, filled: FilledForm): InputOf<'inquiry.submit'> {
  const parts = form.fields.map((field) => partOf(field, filled))
  const top = Object.assign({}, ...parts.map((part) => part.top)) as Record<string, unknown>
  const answers = Object.assign({}, ...parts.map((part) => part.answers)) as Record<string, unknown>
  return {
    kind: form.kind,
    ...top,
    ...(form.kind === 'settle' ? {} : { answers }),
    consents: consentsPart(form, filled),
  } as InputOf<'inquiry.submit'>
}
