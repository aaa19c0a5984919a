import { createHash } from 'node:crypto'
import type { StaffProfile } from '@contract/account/actions'
import { type ActionName, actions } from '@contract/actions'
import type { ActionDefinition } from '@contract/define-action'
import { CONTRACT_VERSION, type Envelope, OLDEST_VERSION } from '@contract/envelope'
import { errorTable, type Locale, type Refusal, type Result, refuse, succeed } from '@contract/errors'
import * as v from 'valibot'
import { readStaff } from './adapters/staff-store'
import type { Call, Handler } from './call'
import { now } from './clock'
import { refusalOf } from './database-errors'
import { DISTRICT } from './district'
import { type Identity, identify } from './identity'
import { parseInput } from './input-problems'
import { logCall } from './log'
import { overLimit } from './rate-limit'

const REQUEST_ID = /^[A-Za-z0-9_-]{8,36}$/u

interface ParsedCall {
  definition: ActionDefinition
  handler: Handler<ActionName>
  input: unknown
  requestId: string
  inputHash: string
}

type Table = Record<string, (input: never, call: Call) => Promise<Result<unknown>>>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function localeOf(event: unknown): Locale {
  return isRecord(event) && event.locale === 'en' ? 'en' : 'zh'
}

function versionProblem(version: unknown): Refusal | null {
  if (version === undefined) return null
  if (typeof version !== 'number' || !Number.isInteger(version)) return { code: 'BAD_INPUT' }
  const isServed = version >= OLDEST_VERSION && version <= CONTRACT_VERSION
  return isServed ? null : { code: 'CLIENT_TOO_OLD' }
}

function ownHandler(table: Table, action: unknown): Handler<ActionName> | null {
  if (typeof action !== 'string' || !Object.hasOwn(table, action)) return null
  return table[action] as unknown as Handler<ActionName>
}

/** Parse: the event's own keys are read, whatever the platform added is never looked at. */
function parseEvent(event: unknown, table: Table, locale: Locale): Result<ParsedCall> {
  if (!isRecord(event)) return refuse('BAD_INPUT')
  const problem = versionProblem(event.v)
  if (problem !== null) return { ok: false, error: problem }
  const handler = ownHandler(table, event.action)
  if (handler === null) return refuse('UNKNOWN_ACTION')
  const name = event.action as ActionName
  const definition = actions[name] as ActionDefinition
  const parsed = parseInput(definition.input, event.input, locale)
  if (!parsed.ok) return refuse('BAD_INPUT', { fields: parsed.fields })
  const requestId = event.requestId
  const hasRequestId = typeof requestId === 'string' && REQUEST_ID.test(requestId)
  if (requestId === undefined ? definition.changes : !hasRequestId) {
    return refuse('BAD_INPUT', { fields: [{ path: 'requestId', message: errorTable.BAD_INPUT[locale] }] })
  }
  const inputHash = createHash('sha256')
    .update(`${name}\n${JSON.stringify(parsed.value)}`)
    .digest('base64url')
  return succeed({ definition, handler, input: parsed.value, requestId: String(requestId ?? ''), inputHash })
}

/** Authorise: the audience of the action against who the platform says is calling. */
async function authorise(
  definition: ActionDefinition,
  identity: Identity,
): Promise<Result<StaffProfile | null>> {
  if (definition.audience === 'public') return succeed(null)
  if (identity.subject === null) return refuse('SIGN_IN_REQUIRED')
  if (definition.audience === 'user') return succeed(null)
  const staff = await readStaff(identity.subject)
  const allowed = staff?.roles.some((role) => definition.audience.includes(role)) ?? false
  return allowed ? succeed(staff) : refuse('FORBIDDEN')
}

async function answer(event: unknown, table: Table, identity: Identity): Promise<Result<unknown>> {
  const locale = localeOf(event)
  const parsed = parseEvent(event, table, locale)
  if (!parsed.ok) return parsed
  const { definition, handler, input, requestId, inputHash } = parsed.value
  const at = now()
  const wait = overLimit(identity.subject ?? 'nobody', definition.changes, at)
  if (wait !== null) return refuse('TOO_MANY_REQUESTS', { retryAfterMs: wait })
  const staff = await authorise(definition, identity)
  if (!staff.ok) return staff
  const result = await handler(input as never, {
    identity,
    subject: identity.subject ?? '',
    staff: staff.value,
    district: DISTRICT,
    action: definition.name as ActionName,
    requestId,
    inputHash,
    locale,
    now: at,
  })
  return result.ok ? succeed(v.parse(definition.output, result.value)) : result
}

function toEnvelope(result: Result<unknown>, locale: Locale, requestId: string): Envelope<unknown> {
  if (result.ok) return { ok: true, data: result.value }
  const { code, fields, retryAfterMs } = result.error
  return {
    ok: false,
    error: {
      code,
      message: errorTable[code][locale],
      ...(fields === undefined ? {} : { fields }),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      requestId,
    },
  }
}

/**
 * The entry of a function: identify, parse, limit, authorise, handle, map errors, log; in this order and
 * nowhere else. The limit comes before authorising, which costs a request that a stranger must not be able to
 * cause without end. The only place where the unknown becomes INTERNAL.
 */
export function createMain(table: Table) {
  return async (event: unknown, context?: { request_id?: string }): Promise<Envelope<unknown>> => {
    const startedAt = Date.now()
    const requestId = context?.request_id ?? ''
    const identity = identify()
    const result = await answer(event, table, identity).catch((cause: unknown) => ({
      ok: false as const,
      error: refusalOf(cause),
    }))
    logCall({
      requestId,
      action: isRecord(event) && typeof event.action === 'string' ? event.action.slice(0, 60) : '',
      subject: identity.subject,
      code: result.ok ? 'OK' : result.error.code,
      ms: Date.now() - startedAt,
      ...(result.ok ? {} : { cause: result.error.cause }),
    })
    return toEnvelope(result, localeOf(event), requestId)
  }
}
