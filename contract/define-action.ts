import type * as v from 'valibot'
import type { ErrorCode } from './errors'

export type StaffRole = 'admin' | 'officer' | 'park' | 'legal'

/** Who may call: anybody, anybody with an identity, or staff with one of the roles. */
export type Audience = 'public' | 'user' | readonly [StaffRole, ...StaffRole[]]

// biome-ignore lint/suspicious/noExplicitAny: any schema, the concrete type is inferred from the literal
type AnySchema = v.GenericSchema<any, any>

export interface ActionDefinition<
  Name extends string = string,
  Input extends AnySchema = AnySchema,
  Output extends AnySchema = AnySchema,
  Changes extends boolean = boolean,
> {
  /** `area.verb`; the area is the cloud function that answers. */
  name: Name
  audience: Audience
  /** True when the action writes: it then needs a requestId and a repeat gets the first answer. */
  changes: Changes
  input: Input
  output: Output
  /** Refusals of this action besides the ones every action can give. */
  errors: readonly ErrorCode[]
}

/** Any action may be refused with these. */
export const commonErrors = [
  'BAD_INPUT',
  'UNKNOWN_ACTION',
  'CLIENT_TOO_OLD',
  'SIGN_IN_REQUIRED',
  'FORBIDDEN',
  'REQUEST_REUSED',
  'TOO_MANY_REQUESTS',
  'BUSY',
  'INTERNAL',
] as const satisfies readonly ErrorCode[]

/** Defines one action; everything else (client call, handler table, bad-input tables) derives from it. */
export function defineAction<
  const Name extends string,
  Input extends AnySchema,
  Output extends AnySchema,
  const Changes extends boolean,
>(
  definition: ActionDefinition<Name, Input, Output, Changes>,
): ActionDefinition<Name, Input, Output, Changes> {
  return definition
}
