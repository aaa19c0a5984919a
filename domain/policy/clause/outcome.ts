import type { Finding } from '../test'

/** What came of one clause for one company. `conditional`: accepted with documents to follow (容缺). */
export type ClauseStatus =
  | 'eligible'
  | 'not_eligible'
  | 'unknown'
  | 'conditional'
  | 'pending'
  | 'out_of_window'
  | 'not_in_force'
  | 'manual'

/**
 * `fixed` is what is due, `up_to` an upper bound (不超过, 最高), `range` the ends of what is not settled, `simulated` what a
 * text that is not in force would give, `in_kind` no money, `none` no amount. They are never added together.
 */
export type AmountKind = 'fixed' | 'up_to' | 'range' | 'in_kind' | 'simulated' | 'none'

/** In whole 元. A settled amount has `yuan`; an open one has both ends, `high` null where nothing bounds it. */
export interface Amount {
  kind: AmountKind
  yuan: number | null
  low: number | null
  high: number | null
}

export interface MissingEvidence {
  name: string
  /** May follow after the application. */
  deferrable: boolean
  /** The last day on which it may follow. */
  deadline: string | null
}

export interface WindowDays {
  opens: string
  closes: string | null
}

export interface Outcome {
  clause: string
  status: ClauseStatus
  amount: Amount
  /** What is due once every event has happened; more than the amount while something is pending. */
  entitled_yuan: number | null
  /** What the first instalment pays. */
  payable_now_yuan: number | null
  /** Names of facts that would settle what is open. */
  missing_facts: string[]
  missing_evidence: MissingEvidence[]
  next_window: WindowDays | null
  /** In Chinese; repeats every number, so that a clerk can add it up again. */
  trace: string[]
  findings: Finding[]
  citations: string[]
  ambiguity: string[]
  compliance_flags: string[]
  /** The version of the clause that was used. */
  version: string | null
}
