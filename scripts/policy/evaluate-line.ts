import { clause as clauseSchema } from '@contract/policy/clause'
import type { ClauseCase } from '@contract/policy/clause-case'
import { compileClause } from '@domain/policy/clause/compile-clause'
import { evaluateClause } from '@domain/policy/clause/evaluate-clause'
import { factProblems, inexactNumbers } from '@domain/policy/fact-problems'
import { fillDefaults } from '@domain/policy/fill-defaults'
import { parseMoment } from '@domain/policy/moment'
import type { WorkCalendar } from '@domain/time/work-calendar'
import * as v from 'valibot'
import { problemsOf } from './problems-of'

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** An object as it was written; a record of the schema library would drop keys such as `constructor` unseen. */
const asWritten = (problem: string) => v.custom<Record<string, unknown>>(isPlainObject, problem)

const question = v.object({
  id: v.union([v.string(), v.number()], 'id is missing'),
  clause: v.union([v.string(), asWritten('not an object')], 'clause is an id or a document'),
  company: asWritten('company is an object of facts'),
  asOf: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.check((text) => parseMoment(text) !== null, 'not a day such as 2026-03-31'),
      ),
    ),
    null,
  ),
  assume_in_force: v.optional(v.nullable(v.boolean())),
})

/** One answer of `npm run policy:eval`; whole 元, ends where the amount is open. */
export interface Answer {
  id: string | number
  status: string
  amount_yuan: number | null
  amount_kind: string
  low: number | null
  high: number | null
  entitled_yuan: number | null
  payable_now_yuan: number | null
  missing_facts: string[]
  missing_evidence: { name: string; deferrable: boolean; deadline: string | null }[]
  next_window: { opens: string; closes: string | null } | null
  trace: string[]
  ambiguity: string[]
  compliance_flags: string[]
  citations: string[]
}

export interface Refusal {
  id: string | number | null
  error: string
}

interface Around {
  library: ReadonlyMap<string, ClauseCase>
  calendar: WorkCalendar
}

/** A document of its own comes without defaults: what is not told is unknown. */
function caseOf(given: string | Record<string, unknown>, library: Around['library']): ClauseCase | string {
  if (typeof given === 'string') return library.get(given) ?? `no clause ${given} in the library`
  const read = v.safeParse(clauseSchema, given)
  if (!read.success) return problemsOf(read.issues)
  return { clause: read.output, defaults: {}, defaults_when_absent: [], aliases: {}, assume_in_force: true }
}

function idOf(input: unknown): string | number | null {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** Kinds of amounts that are a number, or both ends of one. */
const TOLD_AS_ONE = ['fixed', 'up_to', 'simulated', 'range']

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

/** Answers one line of JSON; a line that cannot be answered, for whatever reason, gets that reason. */
export function evaluateLine(line: string, around: Around): Answer | Refusal {
  let input: unknown
  try {
    input = JSON.parse(line)
  } catch (cause) {
    return { id: null, error: `not JSON: ${messageOf(cause)}` }
  }
  try {
    return evaluateQuestion(input, around)
  } catch (cause) {
    // Objects nested thousands deep end here, and what would be our own bug: one line must not stop the others.
    return { id: idOf(input), error: `cannot be evaluated: ${messageOf(cause)}` }
  }
}

function evaluateQuestion(input: unknown, { library, calendar }: Around): Answer | Refusal {
  const read = v.safeParse(question, input)
  if (!read.success) return { id: idOf(input), error: problemsOf(read.issues) }
  const { id, clause: given, company, asOf, assume_in_force: told } = read.output
  const found = caseOf(given, library)
  if (typeof found === 'string') return { id, error: found }
  const facts = fillDefaults(found, company, asOf)
  const problems = [...inexactNumbers(company), ...factProblems(facts)]
  if (problems.length > 0) return { id, error: problems.join('; ') }
  const isOwn = typeof given !== 'string'
  const outcome = evaluateClause(compileClause(found.clause), facts, {
    // A document of its own is asked itself whether it tests its own status.
    assumeInForce: told ?? (isOwn ? undefined : found.assume_in_force),
    calendar,
  })
  const { amount, status, trace, ambiguity, citations } = outcome
  const isBeyond = TOLD_AS_ONE.includes(amount.kind) && [amount.yuan, amount.low].every((one) => one === null)
  if (isBeyond) return { id, error: 'the amount is too large to be exact as a number' }
  return {
    id,
    status,
    amount_yuan: amount.yuan,
    amount_kind: amount.kind,
    low: amount.low,
    high: amount.high,
    entitled_yuan: outcome.entitled_yuan,
    payable_now_yuan: outcome.payable_now_yuan,
    missing_facts: outcome.missing_facts,
    missing_evidence: outcome.missing_evidence,
    next_window: outcome.next_window,
    trace,
    ambiguity,
    compliance_flags: outcome.compliance_flags,
    citations,
  }
}
