import { fieldProblems } from '@contract/field-problems'
import * as v from 'valibot'
import type { DataPath } from './district-item'

export interface FieldProblem {
  path: DataPath
  reason: string
}

/** Checks a value against a schema. Every problem comes with the path of the field it is about. */
export function validateEntry<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): { ok: true; data: v.InferOutput<S> } | { ok: false; problems: FieldProblem[] } {
  const result = v.safeParse(schema, value)
  if (result.success) return { ok: true, data: result.output }
  return { ok: false, problems: result.issues.map(toFieldProblem) }
}

/** What to tell a clerk; the texts users read (contract/field-problems.ts) speak of forms. */
const explained: Record<string, string> = {
  REQUIRED: 'is empty',
  TOO_SHORT: 'is too short',
  TOO_LONG: 'is too long',
  FORMAT: 'has the wrong form',
  RANGE: 'is out of range',
  TOO_MANY: 'has too many entries',
  REPEATED: 'names something twice',
}

function toFieldProblem(issue: v.BaseIssue<unknown>): FieldProblem {
  const path = (issue.path ?? []).map((part) => part.key as PropertyKey)
  return { path, reason: [nameOf(path), explain(issue)].filter(Boolean).join(' ') }
}

function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is no field of this kind'
  if (issue.kind === 'schema') {
    return issue.received === 'undefined' ? 'is missing' : `must be ${issue.expected}, is ${issue.received}`
  }
  const known = Object.hasOwn(fieldProblems, issue.message) ? issue.message : undefined
  if (known === undefined) return issue.message
  return explained[known] ?? fieldProblems[known as keyof typeof fieldProblems].en
}

/** `items[0].amount` */
function nameOf(path: DataPath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('')
}
