import { CONTRACT_VERSION, OLDEST_VERSION } from '@contract/envelope'
import type { ErrorCode } from '@contract/errors'
import { INFINITY_MARK } from './bad-inputs'

export interface BadEvent {
  title: string
  event: unknown
  code: ErrorCode
  path?: string
  /** So large that sending it once is enough. */
  isLarge?: boolean
}

type Event = Record<string, unknown>

/** Malformed variants of a valid event of one action. */
export function badEvents(event: Event, of: { changes: boolean }): BadEvent[] {
  return [...actionsOf(event), ...versionsOf(event), ...requestIdsOf(event, of.changes), ...inputsOf(event)]
}

const without = (event: Event, key: string): Event =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== key))

const isLarge = (value: unknown) => typeof value === 'string' && value.length > 100_000

function actionsOf(event: Event): BadEvent[] {
  const names: unknown[] = [
    'booking.nothing',
    'toString',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'hidden.action',
    '',
    ` ${event.action} `,
    42,
    null,
    [event.action],
    { toString: event.action },
    'a'.repeat(1_000_000),
  ]
  const code = 'UNKNOWN_ACTION'
  return [
    ...names.map((action): BadEvent => {
      const title = `action ${JSON.stringify(action).slice(0, 40)}`
      return { title, code, event: { ...event, action }, isLarge: isLarge(action) }
    }),
    { title: 'no action', code, event: without(event, 'action') },
  ]
}

function versionsOf(event: Event): BadEvent[] {
  const tooOld: unknown[] = [OLDEST_VERSION - 1, OLDEST_VERSION - 2, CONTRACT_VERSION + 1, -1_000, 1e9]
  const noVersion: unknown[] = [String(CONTRACT_VERSION), null, 1.5, {}, [], true, INFINITY_MARK]
  const variant = (code: ErrorCode) => (v: unknown) => ({
    title: `v ${JSON.stringify(v)}`,
    code,
    event: { ...event, v },
  })
  return [...tooOld.map(variant('CLIENT_TOO_OLD')), ...noVersion.map(variant('BAD_INPUT'))]
}

function requestIdsOf(event: Event, changes: boolean): BadEvent[] {
  const ids: unknown[] = [
    '',
    'short',
    'a'.repeat(37),
    'a'.repeat(1_000_000),
    'with spaces in it',
    'with.dots.and.$dollars',
    `request-0001${String.fromCodePoint(0)}`,
    'request-0001\n',
    '请求请求请求请求请求',
    12_345_678,
    null,
    true,
    {},
    ['request-0001'],
    { $ne: null },
  ]
  const variants = ids.map((requestId) => ({
    title: `requestId ${JSON.stringify(requestId).slice(0, 40)}`,
    event: { ...event, requestId },
    isLarge: isLarge(requestId),
  }))
  const missing = changes ? [{ title: 'no requestId', event: without(event, 'requestId') }] : []
  return [...variants, ...missing].map((one) => ({ ...one, code: 'BAD_INPUT', path: 'requestId' }))
}

function inputsOf(event: Event): BadEvent[] {
  const inputs: unknown[] = ['text', 42, true, null, [], [event.input]]
  const variants = inputs.map((input) => ({
    title: `input ${JSON.stringify(input).slice(0, 40)}`,
    event: { ...event, input },
  }))
  const missing = { title: 'no input', event: without(event, 'input') }
  return [...variants, missing].map((one) => ({ ...one, code: 'BAD_INPUT' }))
}
