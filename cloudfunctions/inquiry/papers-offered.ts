import { type Result, refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import type { Call } from '../shared/call'

/** The papers somebody says to have must be among those asked; otherwise BAD_INPUT names the field. */
export function papersOffered(
  ready: readonly string[],
  asked: readonly string[],
  field: { path: string; locale: Call['locale'] },
): Result<null> {
  if (ready.every((paper) => asked.includes(paper))) return succeed(null)
  const message = fieldProblems.NOT_OFFERED[field.locale]
  return refuse('BAD_INPUT', { fields: [{ path: field.path, message }] })
}
