import { type TemplateFieldProblem, templateFieldProblem } from './field-problem'

/** A field that WeChat would refuse, and why. */
export interface FieldToMend {
  field: string
  problem: TemplateFieldProblem
}

export type Composed = { ok: true; data: Record<string, string> } | { ok: false; mend: FieldToMend[] }

/**
 * The data of a subscription message as somebody wrote it: nothing is cut, because a sentence without its end may say
 * something else. What WeChat would answer with 47003 is named field by field. Notices that follow from an event, whose
 * words nobody looks at before, are cut instead (`fit-fields.ts`).
 */
export function composeFields(fields: readonly string[], values: Readonly<Record<string, string>>): Composed {
  const mend = fields.flatMap((field): FieldToMend[] => {
    const problem = templateFieldProblem(field, values[field] ?? '')
    return problem === undefined ? [] : [{ field, problem }]
  })
  if (mend.length > 0) return { ok: false, mend }
  return { ok: true, data: Object.fromEntries(fields.map((field) => [field, values[field] ?? ''])) }
}
