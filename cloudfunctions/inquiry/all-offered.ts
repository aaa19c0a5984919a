import { type Result, refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import type { Call } from '../shared/call'

/** What somebody picked must be among what the district offers; otherwise BAD_INPUT names the field. */
export function allOffered(
  picked: readonly string[],
  offered: readonly string[],
  field: { path: string; locale: Call['locale'] },
): Result<null> {
  if (picked.every((one) => offered.includes(one))) return succeed(null)
  const message = fieldProblems.NOT_OFFERED[field.locale]
  return refuse('BAD_INPUT', { fields: [{ path: field.path, message }] })
}
