import type { StaffProfile } from '@contract/account/actions'
import type { ActionName, ActionsOfArea, OutputOf, ParsedInputOf } from '@contract/actions'
import type { Locale, Result } from '@contract/errors'
import type { Identity } from './identity'

/** What a handler knows of the call besides its input. */
export interface Call {
  identity: Identity
  /** The caller; an empty text only in public actions called by nobody. */
  subject: string
  /** Set in staff actions, after the role was checked. */
  staff: StaffProfile | null
  district: string
  action: ActionName
  requestId: string
  /** Hash of action and input, to tell a repeat from a reused request id. */
  inputHash: string
  locale: Locale
  /** Epoch ms of this call. */
  now: number
}

export type Handler<N extends ActionName> = (
  input: ParsedInputOf<N>,
  call: Call,
) => Promise<Result<OutputOf<N>>>

/** One handler for each action of an area: a missing or an extra one does not compile. */
export type Handlers<Area extends string> = { [N in ActionsOfArea<Area>]: Handler<N> }

/** The staff member of a call whose audience is staff. */
export function staffOf(call: Call): StaffProfile {
  if (call.staff === null) throw new Error('a staff action was dispatched without staff')
  return call.staff
}
