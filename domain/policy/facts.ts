import { facts as factWords } from '@contract/policy/facts'
import { type Exact, exactText, parseExact } from './exact'
import type { Moment } from './moment'
import { parseMoment } from './moment'

/** What a company tells of itself, as JSON. `null` is unknown; texts may write numbers (`"0.25"`) and days. */
export type Company = Record<string, unknown>

/** One fact, read. `null` is unknown; `""` says that there is no such thing. */
export type Fact = Exact | boolean | string | Moment | Fact[] | null

/** All facts by their full names (`talent.D`). A name that is not there is unknown too. */
export type Facts = Readonly<Record<string, Fact>>

export const isMoment = (fact: Fact | undefined): fact is Moment =>
  typeof fact === 'object' && fact !== null && 'day' in fact

export const isNumber = (fact: Fact | undefined): fact is Exact =>
  typeof fact === 'number' || (typeof fact === 'object' && fact !== null && 'd' in fact)

/** The fact of a name; `null` when unknown or not told. */
export function factOf(facts: Facts, name: string): Fact {
  return facts[name] ?? null
}

const snakeCase = (name: string) => name.replace(/([a-z0-9])(?=[A-Z][a-z])/gu, '$1_').replace(/\[\]$/u, '')

function readText(text: string): Fact {
  const plain = text.normalize('NFC').trim()
  return parseMoment(plain) ?? parseExact(plain) ?? plain
}

function readList(value: readonly unknown[]): Fact[] {
  return value.map((one) => readValue(one))
}

function readValue(value: unknown): Fact {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return parseExact(value)
  if (typeof value === 'string') return readText(value)
  if (Array.isArray(value)) return readList(value)
  return readList(Object.values(value))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function addFacts(into: Record<string, Fact>, told: Company, prefix: string): void {
  for (const [key, value] of Object.entries(told)) {
    const name = `${prefix}${snakeCase(key)}`
    into[name] = readValue(value)
    if (isRecord(value)) addFacts(into, value, `${name}.`)
  }
}

/**
 * Reads what a company tells: `{ talent: { D: 1 } }` and `{ "talent.D": 1 }` are the same, `awards_yuan[]` is
 * `awards_yuan`. `as_of` is the day of the question, if it is known.
 */
export function readFacts(company: Company, asOf: string | null): Facts {
  const into: Record<string, Fact> = Object.create(null)
  addFacts(into, company, '')
  if (into.as_of === undefined && asOf !== null) into.as_of = parseMoment(asOf)
  return into
}

/** What a fact is called. */
export const factLabel = (name: string): string => factWords[name]?.zh ?? name

/** How a fact reads in a sentence. */
export function factText(fact: Fact): string {
  if (fact === null) return '未知'
  if (fact === '') return '无'
  if (typeof fact === 'boolean') return fact ? '是' : '否'
  if (typeof fact === 'string') return fact
  if (Array.isArray(fact)) return fact.length === 0 ? '无' : fact.map(factText).join('、')
  return isMoment(fact) ? fact.day : exactText(fact)
}
