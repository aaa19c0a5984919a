import fc from 'fast-check'
import { INFINITY_MARK } from '../builders/bad-inputs'

/** Values too large to be written into a report stand there as marks and are put in when the text is made. */
const LARGE: Record<string, () => string> = {
  [INFINITY_MARK]: () => '1e999',
  '@@deep-50@@': () => nested(50),
  '@@deep-900@@': () => nested(900),
  '@@deep-20000@@': () => nested(20_000),
  '@@megabyte@@': () => `"${'长'.repeat(350_000)}"`,
  '@@ten-thousand@@': () => `[${Array.from({ length: 10_000 }, (_, index) => `"${index}"`).join(',')}]`,
  '@@ten-thousand-same@@': () => `[${Array.from({ length: 10_000 }, () => '"a"').join(',')}]`,
}

const nested = (depth: number) => `${'{"a":['.repeat(depth / 2)}1${']}'.repeat(depth / 2)}`

/** The JSON text of a value with its marks put in. */
export function hostileText(value: unknown): string {
  return Object.entries(LARGE).reduce(
    (text, [mark, large]) => (text.includes(mark) ? text.replaceAll(`"${mark}"`, large) : text),
    JSON.stringify(value),
  )
}

const keys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '$set',
    '$where',
    '$ne',
    'a.b',
    'consents.handle',
    '',
    'id',
    'openid',
    'subject',
    'userInfo',
    '\u0000',
    '键',
  ),
  fc.string({ maxLength: 12 }),
)

const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u3000',
    '\u0000',
    '\u001b[2J',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\udfff字',
    '🙂',
    '👨‍👩‍👧‍👦',
    '🇨🇳',
    'e\u0301'.repeat(40),
    '\r\n',
    '../../etc/passwd',
    "'; DROP TABLE bookings;--",
    '<script>alert(1)</script>',
    '{"$gt":""}',
    'constructor',
    '__proto__',
    '13800002046',
    '+8613800002046',
    '１３８００００２０４６',
    '2019-01-01',
    '@@megabyte@@',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ minLength: 500, maxLength: 1_200 }),
)

const numbers = fc.oneof(
  fc.constantFrom<unknown>(-1, 0, -0, 1.5, 101, 2 ** 31, 2 ** 53, 1e21, 1e308, -1e308, 5e-324, INFINITY_MARK),
  fc.constantFrom<unknown>(1, 1_577_836_799_999, Date.parse('2019-12-31T00:00:00Z'), 4_102_444_800_001),
  fc.double(),
)

const large = fc.constantFrom<unknown>(...Object.keys(LARGE))

/** Anything that JSON can say, with a liking for what other layers read as something else. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: texts },
  { weight: 4, arbitrary: numbers },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], { $gt: '' }, { $ne: null }),
  },
  { weight: 1, arbitrary: large },
  {
    weight: 2,
    arbitrary: fc.array(fc.oneof(texts, numbers), { maxLength: 12 }),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(keys, fc.oneof(texts, numbers)), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  },
)

/** One change of an example. `at` chooses the place among those the example has. */
export type Change =
  | { kind: 'replace'; at: number; value: unknown }
  | { kind: 'remove'; at: number }
  | { kind: 'add'; at: number; key: string; value: unknown }
  | { kind: 'repeat'; at: number }
  /** The id of a record is one that does not exist, or no longer. */
  | { kind: 'unknown_record'; at: number; id: string }
  /** Somebody sends it to whom the records do not belong. */
  | { kind: 'stranger' }

const at = fc.nat({ max: 60 })
const ids = fc.constantFrom(
  'no-such-record',
  'babcdefghijklmnopqrstuvwxyz',
  'qabcdefghijklmnopqrstuvwxyz',
  'visit-kuamao:1900-01-01:1400',
  'visit-kuamao:2026-11-23:1400',
  'visit-kuamao:2026-02-30:1400',
  'summit-of-1999',
  'AAAAAAAAAAAAAAAAAAAAAAAA',
)

export const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('replace' as const), at, value: values }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), at }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add' as const), at, key: keys, value: values }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('repeat' as const), at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('unknown_record' as const), at, id: ids }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'stranger' as const }) },
)
