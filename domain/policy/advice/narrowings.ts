import type { CompiledClause } from '../clause/compile-clause'
import { amountOf, type Decision, decide } from '../clause/decide'
import { type QuickJudge, quickJudge } from '../clause/judge'
import { keptByFacts } from '../clause/kept-by-facts'
import type { Candidate } from '../combination/assess'
import { type Exact, parseExact } from '../exact'
import type { Fact, Facts } from '../facts'
import { parseMoment } from '../moment'
import { highOf, isRange, lowOf, type Num } from '../range'

/** Answers to try for one fact, taken from what the clauses compare it with. */
type Samples = ReadonlyMap<string, readonly Fact[]>

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
  // What is none of the names comes first: of a long list of them only a few are tried.
  if (Array.isArray(value)) return ['其他', ...value.filter((one): one is string => typeof one === 'string')]
  if (typeof value !== 'string' && typeof value !== 'number') return []
  const number = parseExact(value)
  if (number === null) return parseMoment(String(value)) === null ? [String(value), '其他'] : []
  const near = asNumber(number)
  // On both sides of the number that decides.
  return near > 0 ? [0, number, Math.ceil(near * 2)] : [...USUAL]
}

function collect(node: unknown, into: Map<string, Fact[]>): void {
  if (typeof node !== 'object' || node === null) return
  const { fact, value } = node as Written
  if (typeof fact === 'string') into.set(fact, [...(into.get(fact) ?? []), ...answersOf(value)])
  for (const inside of Object.values(node)) collect(inside, into)
}

/** At most so many answers are tried for one fact. */
const MOST_SAMPLES = 4

/** What a fact is where its statement does not apply: false, 0, or the answer that there is none. By its name. */
export type Negatives = ReadonlyMap<string, Fact>

/** By how much an answer to one lacking fact would narrow a clause on average. */
export interface Narrowed {
  fact: string
  /** Asked by itself. */
  alone: number
  /** As one of several statements that apply or do not; 0 where it cannot be asked like that. */
  listed: number
}

/** What is open of one clause, and what would narrow it. */
export interface Narrowing {
  width: number
  narrowed: readonly Narrowed[]
}

/** Of the statements on one screen most do not apply to most companies; told as the share of those that do not. */
export const OFTEN_NOT = 0.75

/** What is the same for every company, so that it is made once for a clause. */
interface Prepared {
  samples: Samples
  quick: QuickJudge
}

const prepared = new WeakMap<CompiledClause, Prepared>()

function preparedFor(clause: CompiledClause): Prepared {
  const before = prepared.get(clause)
  if (before !== undefined) return before
  const made: Prepared = { samples: samplesOf(clause), quick: quickJudge(clause) }
  prepared.set(clause, made)
  return made
}

function samplesOf(clause: CompiledClause): Samples {
  const into = new Map<string, Fact[]>()
  collect(clause.source, into)
  return new Map(
    [...into].map(([fact, answers]): [string, readonly Fact[]] => {
      const distinct = [...new Map(answers.map((one) => [JSON.stringify(one), one])).values()]
      return [fact, distinct.length === 0 ? USUAL : distinct.slice(0, MOST_SAMPLES)]
    }),
  )
}

/** How far the ends lie apart, as far as it counts. */
function widthOf(amount: Num | null): number {
  if (amount === null || !isRange(amount)) return 0
  return Math.min(asNumber(highOf(amount)) - asNumber(lowOf(amount)), WIDEST)
}

/** A copy of a company's facts in which one fact at a time is another. */
type Probe = Record<string, Fact>

/** By how much a clause narrows where the statement applies: a number still has to be told, a yes or a name is told with it. */
function applying(answers: readonly Fact[], negative: Fact, narrowing: (answer: Fact) => number): number {
  if (negative === 0) return 0
  const others = negative === false ? [true] : answers.filter((answer) => answer !== negative)
  return others.reduce<number>((sum, answer) => sum + narrowing(answer), 0) / Math.max(others.length, 1)
}

/** By how much answers to one fact would narrow a clause whose ends lie `width` apart. */
function narrowedBy(
  { clause, width }: { clause: CompiledClause; width: number },
  { fact, negative }: { fact: string; negative: Fact | undefined },
  probe: Probe,
): Narrowed {
  const { samples, quick } = preparedFor(clause)
  const before = probe[fact]
  const found = new Map<Fact, number>()
  const narrowing = (answer: Fact): number => {
    const known = found.get(answer)
    if (known !== undefined) return known
    probe[fact] = answer
    const judged = quick(probe)
    const by = width - widthOf(judged === null ? amountOf(clause, probe) : judged.amount)
    found.set(answer, by)
    return by
  }
  const answers = samples.get(fact) ?? USUAL
  const alone = answers.reduce<number>((sum, answer) => sum + narrowing(answer), 0) / answers.length
  const listed =
    negative === undefined
      ? 0
      : OFTEN_NOT * narrowing(negative) + (1 - OFTEN_NOT) * applying(answers, negative, narrowing)
  // What nobody told is not the same as what was told to be unknown.
  if (before === undefined) Reflect.deleteProperty(probe, fact)
  else probe[fact] = before
  return { fact, alone, listed }
}

/** A candidate whose facts may be tried with other answers, in a copy. */
interface Probed extends Undecided {
  probe: Probe
}

const narrowingOf = keptByFacts(
  ({ clause, facts, probe, decided = decide(clause, facts) }: Probed, negatives: Negatives): Narrowing => {
    const { amount, status, gaps } = decided
    const width = status === 'not_in_force' ? 0 : widthOf(amount)
    if (width === 0) return { width, narrowed: [] }
    const narrowed = [...gaps.facts].map((fact) =>
      narrowedBy({ clause, width }, { fact, negative: negatives.get(fact) }, probe),
    )
    return { width, narrowed }
  },
)

/** A clause for one company, with what `decide` says of it where that is known already and the text is in force. */
export interface Undecided extends Candidate {
  decided?: Pick<Decision, 'amount' | 'status' | 'gaps'>
}

/** What is open of each clause and what would narrow it, in the order of the candidates. */
export function narrowingsOf(candidates: readonly Undecided[], negatives: Negatives): Narrowing[] {
  const probes = new Map<Facts, Probe>()
  return candidates.map((candidate) => {
    const { facts } = candidate
    const probe = probes.get(facts) ?? { ...facts }
    probes.set(facts, probe)
    return narrowingOf({ ...candidate, probe }, negatives)
  })
}
