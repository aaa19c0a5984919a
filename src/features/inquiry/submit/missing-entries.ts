import { type FormField, type KindForm, neededConsents } from './forms/kind-form'
import { textIn } from './inquiry-draft'
import type { FilledForm } from './submission-of'

/** Something a form cannot be sent without. */
export type MissingEntry =
  | 'company'
  | 'contact'
  | 'phone'
  | 'handle'
  | 'publish'
  | Extract<FormField, { type: 'line' | 'prose' | 'one' | 'range' }>['name']

const isBlank = (text: string) => text.trim() === ''

function missingOf(field: FormField, { draft, details }: FilledForm): MissingEntry[] {
  switch (field.type) {
    case 'contact': {
      const { company, contact, phone } = details
      const needsPerson = field.contact === 'required'
      return [
        ...(field.company === 'required' && isBlank(company) ? (['company'] as const) : []),
        ...(needsPerson && isBlank(contact) ? (['contact'] as const) : []),
        ...(needsPerson && isBlank(phone) ? (['phone'] as const) : []),
      ]
    }
    case 'line':
    case 'prose':
      return field.optional !== true && isBlank(textIn(draft, field.name)) ? [field.name] : []
    case 'one':
      return textIn(draft, field.name) === '' ? [field.name] : []
    case 'range': {
      const ends = [`${field.name}.min`, `${field.name}.max`]
      return field.optional !== true && ends.some((end) => isBlank(textIn(draft, end))) ? [field.name] : []
    }
    default:
      return []
  }
}

/** Everything that is still empty, in the order it stands on the page, the needed ticks last. */
export function missingEntries(form: KindForm, filled: FilledForm): MissingEntry[] {
  const ticks = form.consents.filter(
    (one): one is 'handle' | 'publish' => neededConsents.includes(one) && filled.consents[one] === false,
  )
  return [...form.fields.flatMap((field) => missingOf(field, filled)), ...ticks]
}
