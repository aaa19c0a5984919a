import type { InquiryKind } from '@contract/inquiry/kinds'
import { answerCopy } from '@/components/inquiry-answers/copy'
import { useCopy } from '@/platform/language'
import type { FormField } from '../forms/kind-form'
import type { InquiryForm } from '../use-inquiry-form'

/** A question that has words of its own in the catalogue. */
export type AskedField = Extract<FormField, { type: 'line' | 'prose' | 'one' | 'many' | 'range' | 'policy' }>

interface Asked {
  kind: InquiryKind
  form: InquiryForm
}

export interface QuestionProps<Type extends AskedField['type']> extends Asked {
  field: Extract<AskedField, { type: Type }>
}

/** Where a question's answer stands in the input. */
export const pathOf = (name: string) => (name === 'need' ? name : `answers.${name}`)

/** Label, hint and problem of a question, and whether it may stay empty, as every field component takes them. */
export function useQuestion({ field, kind, form }: Asked & { field: AskedField }) {
  const words = useCopy(answerCopy)
  const { label, hint } = field.name === 'need' ? words.need[kind] : words.questions[field.name]
  const error = form.errors[pathOf(field.name)]
  const mayBeEmpty =
    field.type === 'many' || field.type === 'policy' || ('optional' in field && field.optional)
  return {
    label,
    hint,
    shown: { label, optional: mayBeEmpty === true, ...(error === undefined ? {} : { error }) },
  }
}
