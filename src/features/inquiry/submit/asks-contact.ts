import type { KindForm } from './forms/kind-form'

/** Whoever need not say who they are is not filled in from an earlier form, nor remembered for the next. */
export const asksContact = ({ fields }: KindForm) =>
  fields.some((field) => field.type === 'contact' && field.contact === 'required')
