import { invalidParameter } from '../refusal'

/** The body of one SDK request. */
export type Body = Record<string, unknown>

/** A text field that has to be there. */
export function requiredText(body: Body, field: string): string {
  const value = body[field]
  if (typeof value !== 'string' || value === '') throw invalidParameter(`${field} is required`)
  return value
}

/** A text field that may be absent; absent is empty. */
export function optionalText(body: Body, field: string): string {
  const value = body[field]
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') throw invalidParameter(`${field} must be a string`)
  return value
}

/** A whole number of zero or more that may be absent; absent is zero. */
export function optionalCount(body: Body, field: string): number {
  const value = body[field] ?? 0
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw invalidParameter(`${field} must be a whole number of zero or more`)
  }
  return value
}

/** A list of texts that has to be there. */
export function requiredTexts(body: Body, field: string): string[] {
  const value = body[field]
  if (!Array.isArray(value) || value.length === 0 || !value.every((text) => typeof text === 'string')) {
    throw invalidParameter(`${field} must be a list of texts`)
  }
  return value as string[]
}
