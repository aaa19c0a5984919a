import type { Gaps } from './computed'
import type { Fact, Facts } from './facts'
import type { Truth } from './truth'

/** How one condition came out, for people: what was asked, what was found, why it counts. */
export interface Finding {
  text: string
  truth: Truth
  /** The value it used. */
  value: string
  /** A sentence in Chinese. */
  reason: string
  /** Ids of the documents that prove it. */
  evidence: readonly string[]
  /** Of `all`, `any`, `not` and `at_least`: what is inside. */
  inside: readonly Finding[]
}

/** One change of one fact, and how hard it is: 1 for an answer to change, more for what lies further away. */
export interface Change {
  fact: string
  /** What the fact becomes; undefined where it only has to be told. */
  value: Fact | undefined
  from: string
  to: string
  /** '再增加 3 名参保员工' */
  text: string
  cost: number
}

/** A condition, compiled once. */
export interface Test {
  judge(facts: Facts): Truth
  find(facts: Facts): Finding
  /** Adds what keeps the answer from being settled. */
  gaps(facts: Facts, into: Gaps): void
  /** The cheapest changes that bring the wanted answer; null when no change of a company's own can. */
  repair(facts: Facts, wanted: boolean): Change[] | null
  asks: readonly string[]
}
