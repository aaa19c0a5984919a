import type { FieldProblem, Locale } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import type { FieldProblemKey } from '@contract/fields'
import * as v from 'valibot'

const DEEPEST = 6
const LARGEST = 64 * 1024

/**
 * Keys that no schema of ours has and that other layers treat specially: operators, dotted paths, and
 * everything an object inherits (`in` finds those, so a schema library may let them pass).
 */
export function forbiddenKey(key: string): boolean {
  return key.startsWith('$') || key.includes('.') || key in Object.prototype
}

function scan(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return true
  if (depth > DEEPEST) return false
  if (Array.isArray(value)) return value.every((item) => scan(item, depth + 1))
  return Object.keys(value).every(
    (key) => !forbiddenKey(key) && scan((value as Record<string, unknown>)[key], depth + 1),
  )
}

function isSmallEnough(value: unknown): boolean {
  return JSON.stringify(value ?? null).length <= LARGEST
}

const keyOf = (message: string): FieldProblemKey =>
  message in fieldProblems ? (message as FieldProblemKey) : 'TYPE'

/** The first problems of a value by the path of each, in the caller's language. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[], locale: Locale): FieldProblem[] {
  return issues
    .map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      message: fieldProblems[keyOf(issue.message)][locale],
    }))
    .slice(0, 20)
}

/** Parses an input by its schema: the normalised value, or every problem at once in the caller's language. */
export function parseInput<S extends v.GenericSchema<unknown, unknown>>(
  schema: S,
  value: unknown,
  locale: Locale,
): { ok: true; value: v.InferOutput<S> } | { ok: false; fields: FieldProblem[] } {
  const problem = (path: string, key: FieldProblemKey) => ({ path, message: fieldProblems[key][locale] })
  // Before the size: writing out what is nested without end would overflow the stack.
  if (!scan(value, 0)) return { ok: false, fields: [problem('', 'UNKNOWN_KEY')] }
  if (!isSmallEnough(value)) return { ok: false, fields: [problem('', 'TOO_LONG')] }
  // A schema of objects takes an empty list for an empty object.
  if (Array.isArray(value)) return { ok: false, fields: [problem('', 'TYPE')] }
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return { ok: true, value: parsed.output }
  return { ok: false, fields: problemsOf(parsed.issues, locale) }
}
