import type { SafetyState, SafetyView } from '@contract/safety'
import { MINUTE } from '../time/shanghai'
import { hasUnsafeWord } from './unsafe-words'

/** Where a text stands, as it is stored beside it. */
export interface Safety {
  state: SafetyState
  /** What WeChat's check took it for; null where our own list held it, left out where nothing was found. */
  label?: number | null | undefined
  /** Why an administrator turned it down. */
  reason?: string | undefined
}

/** What an administrator made of what was held. */
export type JudgedSafety = { state: 'passed' } | { state: 'rejected'; reason: string }

/** What a document with texts of a person carries; a document without these fields counts as passed. */
export interface CheckedDocument {
  safety?: Safety
  /** When a timer next looks at a text that waits; null when none does. */
  checkAt?: number | null
  /** How many of its texts wait for an administrator. */
  held?: number
}

/** What a check said of one text. `later`: no answer now. `impossible`: there will be none for this person. */
export type TextVerdict =
  | { kind: 'pass' }
  | { kind: 'hold'; label: number | null }
  | { kind: 'later' }
  | { kind: 'impossible' }

/** A text that could not be checked for this long is shown to staff with a mark rather than kept from them. */
export const UNCHECKED_AFTER = 15 * MINUTE

/** The fields of a document whose text was written at `at`: looked at by the next run of the timer. */
export function waitingForCheck(at: number): Required<CheckedDocument> {
  return { safety: { state: 'pending' }, checkAt: at, held: 0 }
}

/** The states in which nobody but the writer, and an administrator who judges, sees a text. */
export const hiddenStates: readonly SafetyState[] = ['pending', 'held', 'rejected']

export function isHidden(safety: Safety | undefined): boolean {
  return safety !== undefined && hiddenStates.includes(safety.state)
}

/** What readers are told: nothing of a text that passed, and of others neither label nor more than is needed. */
export function viewSafety(safety: Safety | undefined): { safety?: SafetyView } {
  if (safety === undefined || safety.state === 'passed') return {}
  const { state, reason } = safety
  return { safety: { state, ...(reason === undefined ? {} : { reason }) } }
}

/** When to look again at a text written at `writtenAt`: the pause doubles, from a minute on. */
export function nextCheckAt(writtenAt: number, now: number): number {
  return now + Math.max(MINUTE, now - writtenAt)
}

/** A web visitor has no openid, without which WeChat checks nothing: our own list decides. */
export function verdictOfList(text: string): TextVerdict {
  return hasUnsafeWord(text) ? { kind: 'hold', label: null } : { kind: 'pass' }
}

/** Where a waiting text stands after a check. What is shown unchecked has at least passed our own list. */
export function settleText(
  text: { text: string; writtenAt: number },
  verdict: TextVerdict,
  now: number,
): Safety {
  if (verdict.kind === 'pass') return { state: 'passed' }
  if (verdict.kind === 'hold') return { state: 'held', label: verdict.label }
  if (verdict.kind === 'later' && now - text.writtenAt < UNCHECKED_AFTER) return { state: 'pending' }
  return hasUnsafeWord(text.text) ? { state: 'held', label: null } : { state: 'unchecked' }
}
