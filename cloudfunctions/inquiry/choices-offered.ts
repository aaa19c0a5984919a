import type { ParsedInputOf } from '@contract/actions'
import type { Locale, Result } from '@contract/errors'
import { succeed } from '@contract/errors'
import type { District } from '../shared/adapters/district-store'
import { allOffered } from './all-offered'

/** Papers and recipients that a submission names must be those of the district; otherwise BAD_INPUT. */
export function choicesOffered(
  input: ParsedInputOf<'inquiry.submit'>,
  { settings }: District,
  locale: Locale,
): Result<null> {
  const { settle, finance } = settings.inquiry
  if (input.kind === 'settle') {
    return allOffered(input.papersReady, settle.papers, { path: 'papersReady', locale })
  }
  if (input.kind !== 'finance') return succeed(null)
  const recipients = (finance?.recipients ?? []).map(({ id }) => id)
  return allOffered(input.consents.recipients, recipients, { path: 'consents.recipients', locale })
}
