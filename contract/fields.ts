import * as v from 'valibot'
import { EMOJI } from './emoji'

/**
 * The field types of the wire. Text is NFC-normalised, trimmed and bounded in code points; control
 * characters are refused (line breaks are allowed in multi-line text only).
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
const CONTROL_EXCEPT_NEWLINE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/u
/** In a pattern with `u` a surrogate that belongs to a pair does not match. */
const LONE_SURROGATE = /[\ud800-\udfff]/u

/** Message keys of field problems; their texts are in contract/field-problems.ts. */
export type FieldProblemKey =
  | 'REQUIRED'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'CONTROL_CHARACTERS'
  | 'EMOJI'
  | 'FORMAT'
  | 'PHONE'
  | 'RANGE'
  | 'NUMBER'
  | 'ORDER'
  | 'UNKNOWN_KEY'
  | 'TYPE'
  | 'TOO_MANY'
  | 'REPEATED'
  | 'NOT_OFFERED'
  | 'PAST'
  | 'LINK'
  | 'AMOUNT'

const length = (text: string) => [...text].length

const clean = (pattern: RegExp) =>
  v.pipe(
    v.string('TYPE'),
    v.maxLength(20_000, 'TOO_LONG'),
    v.check((text) => !pattern.test(text) && !LONE_SURROGATE.test(text), 'CONTROL_CHARACTERS'),
    v.transform((text) => text.normalize('NFC').trim()),
  )

/** One line of text for a name or title: no emoji, `min` to `max` code points. */
export const line = (min: number, max: number) =>
  v.pipe(
    clean(CONTROL),
    v.check((text) => length(text) >= min, min > 0 ? 'REQUIRED' : 'TOO_SHORT'),
    v.check((text) => length(text) <= max, 'TOO_LONG'),
    v.check((text) => !EMOJI.test(text), 'EMOJI'),
  )

/** Free text over several lines, `min` to `max` code points. */
export const prose = (min: number, max: number) =>
  v.pipe(
    v.string('TYPE'),
    v.maxLength(20_000, 'TOO_LONG'),
    v.transform((text) => text.replace(/\r\n?/gu, '\n')),
    clean(CONTROL_EXCEPT_NEWLINE),
    v.check((text) => length(text) >= min, min > 0 ? 'REQUIRED' : 'TOO_SHORT'),
    v.check((text) => length(text) <= max, 'TOO_LONG'),
  )

/** A record's id: what our own functions hand out. */
export const id = v.pipe(v.string('TYPE'), v.regex(/^[A-Za-z0-9_:-]{1,80}$/u, 'FORMAT'))

/** The id of a content item: lower-case words joined by hyphens. */
export const slug = v.pipe(
  v.string('TYPE'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'FORMAT'),
  v.maxLength(40, 'TOO_LONG'),
)

/** Epoch milliseconds UTC, from 2020 to 2100. */
export const instant = v.pipe(
  v.number('TYPE'),
  v.integer('FORMAT'),
  v.minValue(1_577_836_800_000, 'RANGE'),
  v.maxValue(4_102_444_800_000, 'RANGE'),
)

/** A calendar day in Asia/Shanghai, `2026-11-26`. */
export const day = v.pipe(v.string('TYPE'), v.isoDate('FORMAT'))

/** A time of day, `09:00`, at +08:00. */
export const clockTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'FORMAT'))

/** A whole number within bounds. */
export const count = (min: number, max: number) =>
  v.pipe(v.number('TYPE'), v.integer('FORMAT'), v.minValue(min, 'RANGE'), v.maxValue(max, 'RANGE'))

/** What people put between the digits: spaces, brackets, dots, slashes and every hyphen. */
const BETWEEN_DIGITS = /[\p{Zs}().·/\u002d\u2010-\u2015]/gu

/** A text without what people put between digits; full-width characters are read as their plain forms. */
export const withoutSeparators = (text: string): string => text.normalize('NFKC').replace(BETWEEN_DIGITS, '')

/**
 * A phone number: mainland mobile or landline, or international with a country code.
 * Full-width characters are read as their plain forms; what people write between digits is dropped, as is the
 * national `(0)` after a country code and `+86` before a mobile; a dialled `00` is read as `+`. What remains is stored.
 */
export const phone = v.pipe(
  v.string('TYPE'),
  v.maxLength(30, 'PHONE'),
  v.transform((text) =>
    text
      .normalize('NFKC')
      .replace(/^(\p{Zs}*(?:\+|00)[^(]*)\(0\)/u, '$1')
      .replace(BETWEEN_DIGITS, '')
      .replace(/^00(?=[1-9])/u, '+')
      .replace(/^\+86(?=1\d{10}$)/u, ''),
  ),
  v.regex(/^(?:1[3-9]\d{9}|0[1-9]\d{8,10}|\+[1-9]\d{6,14})$/u, 'PHONE'),
)

/**
 * A web address that may be shown as a link: https, a host by name, nothing that stands for a user or password
 * before it. What follows the host is printable ASCII, as browsers copy it.
 */
export const httpsLink = v.pipe(
  v.string('TYPE'),
  v.maxLength(400, 'LINK'),
  v.regex(/^https:\/\/(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}(?::\d{1,5})?(?:[/?#][!-~]*)?$/u, 'LINK'),
)

/** A list without repeats. */
export const uniqueList = <S extends v.GenericSchema<unknown, unknown>>(item: S, max: number) =>
  v.pipe(
    v.array(item, 'TYPE'),
    v.maxLength(max, 'TOO_MANY'),
    v.check((items) => new Set(items).size === items.length, 'REPEATED'),
  )

/** An input object: unknown keys are refused. */
export const input = <E extends v.ObjectEntries>(entries: E) => v.strictObject(entries, 'UNKNOWN_KEY')
