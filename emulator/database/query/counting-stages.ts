import { randomInt } from 'node:crypto'
import { type Iterator, Lazy } from 'mingo/lazy'
import { isDocument } from '../document'
import { requestFailed } from '../refusal'

/** `$limit`: a whole number above zero; mingo takes anything. */
export function limitStage(documents: Iterator, count: unknown): Iterator {
  return documents.take(wholeNumber('the limit must be positive', count, 1))
}

/** `$skip`: a whole number of zero or more. */
export function skipStage(documents: Iterator, count: unknown): Iterator {
  return documents.drop(wholeNumber('the argument to $skip cannot be negative', count, 0))
}

/** `$count`: one document with the number, and none when there is nothing to count; mingo answers zero. */
export function countStage(documents: Iterator, field: unknown): Iterator {
  if (typeof field !== 'string' || field === '' || field.startsWith('$') || field.includes('.')) {
    throw requestFailed('the count field must be a non-empty string without $ and dots')
  }
  const count = documents.collect().length
  return Lazy(count === 0 ? [] : [{ [field]: count }])
}

/** `$sample`: so many different documents by chance; mingo may take one repeatedly. */
export function sampleStage(documents: Iterator, specification: unknown): Iterator {
  const size = isDocument(specification) ? specification.size : undefined
  const wanted = wholeNumber('size argument to $sample must not be negative', size, 0)
  const all = documents.collect()
  const taken = Math.min(wanted, all.length)
  for (let at = 0; at < taken; at++) {
    const other = randomInt(at, all.length)
    const chosen = all[other]
    all[other] = all[at]
    all[at] = chosen
  }
  return Lazy(all.slice(0, taken))
}

function wholeNumber(reason: string, value: unknown, least: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value
  throw requestFailed(reason)
}
