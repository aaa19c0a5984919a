import type { CompanyFact } from '@contract/account/profile'

/** One fact of an answer, with the question and the answer in words as the person read them. */
export interface ProfileFact {
  told: CompanyFact
  ask: string
  text: string
}

let offered: readonly ProfileFact[] | undefined

/**
 * Hands answers over to 企业档案, where they are looked at and saved or not. In memory only: what is not saved is nobody's
 * business the next time.
 */
export function offerProfile(facts: readonly ProfileFact[] | undefined): void {
  offered = facts
}

export const offeredProfile = (): readonly ProfileFact[] | undefined => offered

/**
 * What 算政策 begins with: saved facts, in place of the answers on this phone; with `ask` the one that is asked first, to
 * be changed, and the other answers stay.
 */
export interface MatchBeginning {
  facts: readonly CompanyFact[]
  ask?: string
}

let beginning: MatchBeginning | undefined

/** Lets 算政策 begin with these facts when it is shown next. */
export function beginMatchWith(next: MatchBeginning): void {
  beginning = next
}

/** What it begins with, once. */
export function takeMatchBeginning(): MatchBeginning | undefined {
  const taken = beginning
  beginning = undefined
  return taken
}
