import { ObjectId } from 'bson'
import { evalExpr } from 'mingo/core'
import { $dateFromString } from 'mingo/operators/expression'
import type { Options } from 'mingo/types'
import { type Document, isDocument } from '../document'
import { requestFailed } from '../refusal'
import {
  dayOfYear,
  isoDay,
  isoWeek,
  momentOfWall,
  startOfIsoDay,
  type WallTime,
  wallTime,
  weekOfYear,
} from './calendar'

type Expression = (context: unknown, argument: unknown, options: Options) => unknown

/** One part of a date, from a date or from `{date, timezone}`. Null and missing give null. */
const part =
  (read: (wall: Date) => number): Expression =>
  (context, argument, options) => {
    const value = evalExpr(context, argument, options) as unknown
    const only = Array.isArray(value) && value.length === 1 ? value[0] : value
    const { date, timezone } = isDocument(only) ? only : { date: only, timezone: undefined }
    const time = readWall(date, timezone)
    return time === null ? null : read(time.wall)
  }

const isoDefaultFormat = '%Y-%m-%dT%H:%M:%S.%LZ'

/** `$dateToString`; mingo has other weekdays and weeks and loses `%%`. */
const dateToString: Expression = (context, argument, options) => {
  const { date, format, timezone, onNull = null } = argumentsOf(context, argument, options)
  const time = readWall(date, timezone)
  if (time === null) return onNull
  const pattern = typeof format === 'string' ? format : isoDefaultFormat
  return pattern.replace(/%(.)/gsu, (_whole, letter: string) => {
    const write = formatters[letter]
    if (write === undefined) throw requestFailed(`Invalid format character '%${letter}' in format string`)
    return write(time)
  })
}

const digits = (value: number, count: number) => String(value).padStart(count, '0')

/** https://www.mongodb.com/docs/v4.0/reference/operator/aggregation/dateToString/ */
const formatters: Record<string, (time: WallTime) => string> = {
  '%': () => '%',
  Y: ({ wall }) => digits(wall.getUTCFullYear(), 4),
  m: ({ wall }) => digits(wall.getUTCMonth() + 1, 2),
  d: ({ wall }) => digits(wall.getUTCDate(), 2),
  H: ({ wall }) => digits(wall.getUTCHours(), 2),
  M: ({ wall }) => digits(wall.getUTCMinutes(), 2),
  S: ({ wall }) => digits(wall.getUTCSeconds(), 2),
  L: ({ wall }) => digits(wall.getUTCMilliseconds(), 3),
  j: ({ wall }) => digits(dayOfYear(wall), 3),
  u: ({ wall }) => String(isoDay(wall)),
  w: ({ wall }) => String(wall.getUTCDay() + 1),
  U: ({ wall }) => digits(weekOfYear(wall), 2),
  V: ({ wall }) => digits(isoWeek(wall).week, 2),
  G: ({ wall }) => digits(isoWeek(wall).year, 4),
  Z: ({ offsetMinutes }) => String(offsetMinutes),
  z: ({ offsetMinutes }) => {
    const size = Math.abs(offsetMinutes)
    return `${offsetMinutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60), 2)}${digits(size % 60, 2)}`
  },
}

/** `$dateFromParts`; parts beyond their range carry over, and a year may be one of ISO weeks. */
const dateFromParts: Expression = (context, argument, options) => {
  const parts = argumentsOf(context, argument, options)
  if (Object.values(parts).some((value) => value === null || value === undefined)) return null
  const numberOf = (name: string, missing: number) => wholeNumber(name, parts[name] ?? missing)
  const time =
    numberOf('hour', 0) * 3_600_000 +
    numberOf('minute', 0) * 60_000 +
    numberOf('second', 0) * 1000 +
    numberOf('millisecond', 0)
  const zone = zoneOf(parts.timezone)
  if ('isoWeekYear' in parts) {
    const year = wholeNumber('isoWeekYear', parts.isoWeekYear)
    const day = { year, week: numberOf('isoWeek', 1), day: numberOf('isoDayOfWeek', 1) }
    return momentOfWall(startOfIsoDay(day) + time, zone)
  }
  if (!('year' in parts)) {
    throw requestFailed("$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
  }
  const day = Date.UTC(numberOf('year', 0), numberOf('month', 1) - 1, numberOf('day', 1))
  return momentOfWall(day + time, zone)
}

/** `$dateFromString`; mingo answers an invalid date where MongoDB refuses. */
const dateFromString: Expression = (context, argument, options) => {
  const { dateString, onError, onNull = null } = argumentsOf(context, argument, options)
  if (dateString === null || dateString === undefined) return onNull
  const refuse = () => {
    if (onError !== undefined) return onError
    throw requestFailed(`Error parsing date string '${String(dateString)}'`)
  }
  if (typeof dateString !== 'string') return refuse()
  const date = parseDate(context, argument, options)
  return date instanceof Date && !Number.isNaN(date.getTime()) ? date : refuse()
}

function parseDate(context: unknown, argument: unknown, options: Options): unknown {
  try {
    return $dateFromString(context as never, argument as never, options)
  } catch {
    return undefined
  }
}

/** Dates as MongoDB has them, in place of mingo's. */
export const dateExpressions: Record<`$${string}`, Expression> = {
  $dateToString: dateToString,
  $dateFromParts: dateFromParts,
  $dateFromString: dateFromString,
  $dayOfMonth: part((wall) => wall.getUTCDate()),
  $dayOfWeek: part((wall) => wall.getUTCDay() + 1),
  $dayOfYear: part(dayOfYear),
  $isoDayOfWeek: part(isoDay),
  $isoWeek: part((wall) => isoWeek(wall).week),
  $isoWeekYear: part((wall) => isoWeek(wall).year),
  $millisecond: part((wall) => wall.getUTCMilliseconds()),
  $minute: part((wall) => wall.getUTCMinutes()),
  $month: part((wall) => wall.getUTCMonth() + 1),
  $second: part((wall) => wall.getUTCSeconds()),
  $hour: part((wall) => wall.getUTCHours()),
  $week: part(weekOfYear),
  $year: part((wall) => wall.getUTCFullYear()),
}

function argumentsOf(context: unknown, argument: unknown, options: Options): Document {
  const value = evalExpr(context, argument, options) as unknown
  if (isDocument(value)) return value
  throw requestFailed('an object with named arguments is required')
}

function readWall(date: unknown, timezone: unknown): WallTime | null {
  if (date === null || date === undefined || timezone === null) return null
  const moment = date instanceof ObjectId ? date.getTimestamp() : date
  if (moment instanceof Date) return wallTime(moment, zoneOf(timezone))
  throw requestFailed(`can't convert from BSON type ${typeof date} to Date`)
}

function zoneOf(timezone: unknown): string | undefined {
  if (timezone === undefined || typeof timezone === 'string') return timezone
  throw requestFailed('timezone must evaluate to a string')
}

function wholeNumber(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw requestFailed(`'${name}' must evaluate to an integer`)
}
