import type { EnvelopeError } from '@contract/envelope'
import type { ErrorCode } from '@contract/errors'
import { type Outbox, type OutboxEntry, parseOutbox } from './outbox-entry'
import {
  dueEntries,
  nextAttemptAt,
  postponed,
  WAITS_FOR_MS,
  withAnswer,
  withEntry,
  withoutEntry,
  withTime,
} from './outbox-moves'

const NOW = 1_000_000_000_000
const SECOND = 1_000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

const entry = (part: Partial<OutboxEntry> = {}): OutboxEntry => ({
  requestId: 'r1',
  action: 'inquiry.submit',
  input: { company: '云衡智能' },
  v: 1,
  at: NOW,
  attempts: 0,
  nextAt: NOW,
  state: { kind: 'waiting' },
  ...part,
})
const outboxOf = (...entries: OutboxEntry[]): Outbox => ({ subject: 'web:u', entries })
const error = (code: ErrorCode, more: Partial<EnvelopeError> = {}): EnvelopeError => ({
  code,
  message: code,
  ...more,
})
const fail = (code: ErrorCode, more: Partial<EnvelopeError> = {}) => ({
  ok: false as const,
  error: error(code, more),
})
const only = (outbox: Outbox) => outbox.entries[0]

describe('keeping a request', () => {
  it('puts it at the end', () => {
    const next = withEntry(outboxOf(entry()), entry({ requestId: 'r2' }))
    expect(next?.entries.map(({ requestId }) => requestId)).toEqual(['r1', 'r2'])
  })

  it('does not keep the same request twice', () => {
    const before = outboxOf(entry())
    expect(withEntry(before, entry({ attempts: 3 }))).toBe(before)
  })

  it('refuses when thirty wait already, but not because of what has ended', () => {
    const waiting = Array.from({ length: 30 }, (_, index) => entry({ requestId: `w${index}` }))
    expect(withEntry(outboxOf(...waiting), entry())).toBeUndefined()
    const ended = waiting.map((one) => ({ ...one, state: { kind: 'expired' as const, at: NOW } }))
    expect(withEntry(outboxOf(...ended), entry())).toBeDefined()
  })
})

describe('an answer', () => {
  const answered = (kept: OutboxEntry, answer: Parameters<typeof withAnswer>[1]['answer']) =>
    withAnswer(outboxOf(kept), { requestId: kept.requestId, answer, now: NOW })

  it('that it worked leaves the record’s id and forgets what was written', () => {
    expect(only(answered(entry(), { ok: true, data: { id: 'q7', number: 'RZ1' } }))).toMatchObject({
      input: {},
      state: { kind: 'sent', at: NOW, record: 'q7' },
    })
  })

  it('without an id leaves no way to a record', () => {
    expect(only(answered(entry(), { ok: true, data: { items: [] } }))?.state).toEqual({
      kind: 'sent',
      at: NOW,
    })
  })

  it.each(['BAD_INPUT', 'INQUIRY_CLOSED', 'CLIENT_TOO_OLD', 'CONSENT_REQUIRED'] as const)(
    '%s refuses it and keeps what was written',
    (code) => {
      expect(only(answered(entry(), fail(code)))).toMatchObject({
        input: { company: '云衡智能' },
        state: { kind: 'refused', at: NOW, error: { code } },
      })
    },
  )

  it.each(['OFFLINE', 'TIMEOUT', 'BUSY', 'INTERNAL', 'TOO_MANY_REQUESTS'] as const)(
    '%s lets it wait on, with the same request id',
    (code) => {
      expect(only(answered(entry(), fail(code)))).toMatchObject({
        requestId: 'r1',
        attempts: 1,
        state: { kind: 'waiting' },
      })
    },
  )

  it('to another request changes nothing here', () => {
    const before = outboxOf(entry())
    expect(withAnswer(before, { requestId: 'other', answer: fail('BAD_INPUT'), now: NOW })).toEqual(before)
  })

  it.each([
    ['worked', { ok: true as const, data: { unread: 0 } }],
    ['was refused', fail('NOT_FOUND')],
  ])('that a quiet request %s removes it', (_title, answer) => {
    expect(answered(entry({ action: 'message.read' }), answer).entries).toEqual([])
  })
})

const pauses: [attempts: number, pause: number][] = [
  [0, 5 * SECOND],
  [1, 15 * SECOND],
  [2, MINUTE],
  [3, 5 * MINUTE],
  [4, 15 * MINUTE],
  [40, 15 * MINUTE],
]

test.each(pauses)('after %i failures the pause is %i ms', (attempts, pause) => {
  const next = withAnswer(outboxOf(entry({ attempts })), {
    requestId: 'r1',
    answer: fail('OFFLINE'),
    now: NOW,
  })
  expect(only(next)?.nextAt).toBe(NOW + pause)
})

test('the server’s own pause is kept to when it is longer', () => {
  const answer = fail('BUSY', { retryAfterMs: 90 * SECOND })
  expect(only(withAnswer(outboxOf(entry()), { requestId: 'r1', answer, now: NOW }))?.nextAt).toBe(
    NOW + 90 * SECOND,
  )
})

describe('sending', () => {
  const later = entry({ requestId: 'later', nextAt: NOW + MINUTE })
  const sent = entry({ requestId: 'sent', state: { kind: 'sent', at: NOW } })

  it('takes what is due, in the order it was kept', () => {
    const outbox = outboxOf(entry({ requestId: 'a' }), later, sent, entry({ requestId: 'b' }))
    expect(dueEntries(outbox, NOW, { all: false }).map(({ requestId }) => requestId)).toEqual(['a', 'b'])
    expect(dueEntries(outbox, NOW, { all: true }).map(({ requestId }) => requestId)).toEqual([
      'a',
      'later',
      'b',
    ])
  })

  it('is next planned for the first that waits, and for nothing when nothing waits', () => {
    expect(nextAttemptAt(outboxOf(later, entry({ nextAt: NOW + SECOND })))).toBe(NOW + SECOND)
    expect(nextAttemptAt(outboxOf(sent))).toBeUndefined()
  })

  it('pauses for all that wait when one did not get through', () => {
    const next = postponed(outboxOf(entry(), later, sent), NOW + 5 * SECOND)
    expect(next.entries.map(({ nextAt }) => nextAt - NOW)).toEqual([5 * SECOND, MINUTE, 0])
  })

  it('leaves out what was taken out', () => {
    expect(withoutEntry(outboxOf(entry(), later), 'r1').entries).toEqual([later])
  })
})

describe('time', () => {
  it('lets a request wait for 24 hours and no longer', () => {
    expect(only(withTime(outboxOf(entry()), NOW + WAITS_FOR_MS))?.state).toEqual({ kind: 'waiting' })
    expect(only(withTime(outboxOf(entry()), NOW + WAITS_FOR_MS + 1))).toMatchObject({
      input: { company: '云衡智能' },
      state: { kind: 'expired', at: NOW + WAITS_FOR_MS },
    })
  })

  it('lets a quiet request expire without a trace', () => {
    const outbox = outboxOf(entry({ action: 'message.read' }))
    expect(withTime(outbox, NOW + WAITS_FOR_MS + 1).entries).toEqual([])
  })

  it('forgets what ended a week ago', () => {
    const refused = entry({ state: { kind: 'refused', at: NOW, error: error('BAD_INPUT') } })
    expect(withTime(outboxOf(refused), NOW + 7 * DAY).entries).toHaveLength(1)
    expect(withTime(outboxOf(refused), NOW + 7 * DAY + 1).entries).toEqual([])
  })
})

describe('what a phone kept', () => {
  it('is read as it was written', () => {
    const outbox = outboxOf(entry())
    expect(parseOutbox(JSON.parse(JSON.stringify(outbox)))).toEqual(outbox)
  })

  it.each([
    ['an action that may not wait', { ...entry(), action: 'booking.create' }],
    ['an action that no longer exists', { ...entry(), action: 'inquiry.gone' }],
    ['something without a request id', { ...entry(), requestId: undefined }],
    ['something without a state', { ...entry(), state: null }],
  ])('leaves out %s', (_title, stored) => {
    expect(parseOutbox({ subject: 's', entries: [stored] })).toEqual({ subject: 's', entries: [] })
  })

  it.each([undefined, null, 'x', { subject: 's' }, { entries: [] }])('is nothing when it is %p', (stored) => {
    expect(parseOutbox(stored)).toBeUndefined()
  })
})
