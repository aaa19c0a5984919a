import type { CompiledClause } from '../clause/compile-clause'
import { decide } from '../clause/decide'
import type { Candidate } from '../combination/assess'
import { type Exact, parseExact } from '../exact'
import type { Fact } from '../facts'
import { parseMoment } from '../moment'
import { highOf, lowOf } from '../range'

/** Answers to try for one fact, taken from what the clauses compare it with. */
type Samples = ReadonlyMap<string, readonly Fact[]>

export interface Question {
  fact: string
  /** The undecided money, in 元, and what would be left of it on average once the question is answered. */
  open: number
  left: number
}

/** An end that nothing bounds counts as this much: about what a dear clause gives, so that it does not hide the others. */
const WIDEST = 2_000_000
/** Amounts to try where no clause compares the fact with anything. */
const USUAL: readonly Fact[] = [0, 100, 1_000_000]

const asNumber = (value: Exact): number =>
  typeof value === 'number' ? value : Number(value.n) / Number(value.d)

interface Written {
  fact?: unknown
  value?: unknown
}

function answersOf(value: unknown): Fact[] {
  if (typeof value === 'boolean') return [true, false]
  if (Array.isArray(value)) return [...value.filter((one): one is string => typeof one === 'string'), '其他']
  if (typeof value !== 'string' && typeof value !== 'number') return []
  const number = parseExact(value)
  if (number === null) return parseMoment(String(value)) === null ? [String(value), '其他'] : []
  const near = asNumber(number)
  // On both sides of the number that decides.
  return [0, number, Math.ceil(near * 2)]
}

function collect(node: unknown, into: Map<string, Fact[]>): void {
  if (typeof node !== 'object' || node === null) return
  const { fact, value } = node as Written
  if (typeof fact === 'string') into.set(fact, [...(into.get(fact) ?? []), ...answersOf(value)])
  for (const inside of Object.values(node)) collect(inside, into)
}

/** At most so many answers are tried for one fact. */
const MOST_SAMPLES = 4

const known = new WeakMap<CompiledClause, Samples>()

/** The answers to try for a clause; the same for every company, so they are looked for once. */
function samplesOf({ clause }: Candidate): Samples {
  const before = known.get(clause)
  if (before !== undefined) return before
  const samples = samplesIn(clause)
  known.set(clause, samples)
  return samples
}

function samplesIn(clause: CompiledClause): Samples {
  const into = new Map<string, Fact[]>()
  collect(clause.source, into)
  return new Map(
    [...into].map(([fact, answers]): [string, readonly Fact[]] => {
      const distinct = [...new Map(answers.map((one) => [JSON.stringify(one), one])).values()]
      return [fact, distinct.length === 0 ? USUAL : distinct.slice(0, MOST_SAMPLES)]
    }),
  )
}

interface Spread {
  width: number
  missing: readonly string[]
}

function spreadOf({ clause, facts }: Candidate): Spread {
  const { amount, gaps, status } = decide(clause, facts)
  if (amount === null || status === 'not_in_force') return { width: 0, missing: [] }
  const width = Math.min(asNumber(highOf(amount)), WIDEST) - Math.min(asNumber(lowOf(amount)), WIDEST)
  return { width, missing: [...gaps.facts] }
}

/** What is left open of one clause, on average over the answers that are tried. */
function leftAfter(candidate: Candidate, fact: string, samples: Samples): number {
  const answers = samples.get(fact) ?? USUAL
  const widths = answers.map(
    (answer) => spreadOf({ ...candidate, facts: { ...candidate.facts, [fact]: answer } }).width,
  )
  return widths.reduce((sum, width) => sum + width, 0) / widths.length
}

/**
 * Every fact whose answer would narrow the undecided money, over all clauses, the best one first. Facts in `skipped`
 * were answered 不清楚 and are not asked again.
 */
export function rankQuestions(
  candidates: readonly Candidate[],
  skipped: ReadonlySet<string> = new Set(),
): Question[] {
  const left = new Map<string, number>()
  let open = 0
  for (const candidate of candidates) {
    const { width, missing } = spreadOf(candidate)
    if (width === 0) continue
    open += width
    const samples = samplesOf(candidate)
    for (const fact of missing) {
      if (skipped.has(fact)) continue
      const narrowed = width - leftAfter(candidate, fact, samples)
      left.set(fact, (left.get(fact) ?? 0) + narrowed)
    }
  }
  const ranked = [...left].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return ranked.map(([fact, narrowed]) => ({ fact, open, left: open - narrowed }))
}

/** The best question of all; null once nothing is undecided. */
export function nextQuestion(
  candidates: readonly Candidate[],
  skipped: ReadonlySet<string> = new Set(),
): Question | null {
  return rankQuestions(candidates, skipped)[0] ?? null
}
