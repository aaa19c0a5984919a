import type { FieldProblem, Locale } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import type { FieldProblemKey } from '@contract/fields'
import * as v from 'valibot'

/** What is wrong, by the field's path (`phone`, `consents.handle`), in words to stand under the field. */
export type FieldErrors = Readonly<Record<string, string>>

/** An empty phone number is missing rather than mistyped, whatever the schema calls it. */
function keyOf(message: string, input: unknown): FieldProblemKey {
  if (input === '') return 'REQUIRED'
  return message in fieldProblems ? (message as FieldProblemKey) : 'TYPE'
}

/** The first problem of each field. */
export function fieldErrorsOf(problems: readonly FieldProblem[]): FieldErrors {
  return Object.fromEntries([...problems].reverse().map(({ path, message }) => [path, message]))
}

/**
 * Checks an input by the schema the server checks it by; every problem at once, empty when it may be sent. It takes
 * the schema and not the action's name: a page then carries the schema it needs, and not those of every action.
 */
export function checkInput<Input>(
  schema: v.GenericSchema<Input, unknown>,
  input: Input,
  language: Locale,
): FieldErrors {
  const parsed = v.safeParse(schema, input)
  if (parsed.success) return {}
  const problems = parsed.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: fieldProblems[keyOf(issue.message, issue.input)][language],
  }))
  return fieldErrorsOf(problems)
}
