import { Binary, Decimal128, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'
import { type Document, isDocument } from '../document'

/**
 * Compares two values in BSON's order: first by type, then by value. Zero also for what is equal to a reader, such as
 * null and missing. https://www.mongodb.com/docs/v4.0/reference/bson-type-comparison-order/
 */
export function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right)
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0
  const rank = typeRank(left)
  const difference = rank - typeRank(right)
  return difference === 0 ? (comparisons[rank]?.(left, right) ?? 0) : difference
}

/** The place of a value's type in BSON's order. Values of two ranks never compare as equal. */
export function typeRank(value: unknown): Rank {
  if (value === null || value === undefined) return Rank.nothing
  switch (typeof value) {
    case 'number':
      return Rank.number
    case 'string':
      return Rank.text
    case 'boolean':
      return Rank.truth
  }
  if (Array.isArray(value)) return Rank.list
  if (value instanceof Date) return Rank.moment
  if (isDocument(value)) return Rank.document
  return rankOfClass(value)
}

enum Rank {
  least,
  nothing,
  number,
  text,
  document,
  list,
  binary,
  objectId,
  truth,
  moment,
  timestamp,
  pattern,
  greatest,
}

const ranksOfClasses: [new (...values: never[]) => object, Rank][] = [
  [ObjectId, Rank.objectId],
  [RegExp, Rank.pattern],
  [Timestamp, Rank.timestamp],
  [Long, Rank.number],
  [Decimal128, Rank.number],
  [Binary, Rank.binary],
  [MinKey, Rank.least],
  [MaxKey, Rank.greatest],
]

function rankOfClass(value: unknown): Rank {
  return ranksOfClasses.find(([type]) => value instanceof type)?.[1] ?? Rank.document
}

const byText = (left: unknown, right: unknown) => compareValues(String(left), String(right))

/** How two values of one type compare; what is not here has one value only. */
const comparisons: Partial<Record<Rank, (left: unknown, right: unknown) => number>> = {
  [Rank.number]: (left, right) => compareNumbers(Number(String(left)), Number(String(right))),
  [Rank.document]: (left, right) => compareDocuments(left as Document, right as Document),
  [Rank.list]: (left, right) => compareLists(left as unknown[], right as unknown[]),
  [Rank.binary]: byText,
  [Rank.objectId]: byText,
  [Rank.truth]: (left, right) => Number(left) - Number(right),
  [Rank.moment]: (left, right) => compareNumbers(Number(left), Number(right)),
  [Rank.timestamp]: byText,
  [Rank.pattern]: byText,
}

/** NaN stands before every other number and equals itself. */
function compareNumbers(left: number, right: number): number {
  if (left < right) return -1
  if (left > right) return 1
  return left === right ? 0 : Number(Number.isNaN(right)) - Number(Number.isNaN(left))
}

function compareLists(left: unknown[], right: unknown[]): number {
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = compareValues(left[at], right[at])
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

/** Field by field in their order: by the value's type, then by name, then by value. */
function compareDocuments(left: Document, right: Document): number {
  const fields = Object.entries(left)
  const others = Object.entries(right)
  for (let at = 0; at < Math.min(fields.length, others.length); at++) {
    const [name, value] = fields[at] as [string, unknown]
    const [otherName, otherValue] = others[at] as [string, unknown]
    const difference =
      typeRank(value) - typeRank(otherValue) ||
      compareValues(name, otherName) ||
      compareValues(value, otherValue)
    if (difference !== 0) return difference
  }
  return fields.length - others.length
}
