import type { Company } from '@domain/policy/facts'

/**
 * What the app tells the engine by itself, so that nobody is asked for it; the only place where this is decided
 * (`filledFacts` of `contract/policy/facts.ts` names them for the check of questions). Everything is judged as of today: the day of the question, of what is rewarded and of the application. What lies in
 * the past (awards received, years enjoyed) and papers at hand are left out: the engine counts an untold history as
 * none, and the result says that it did.
 */
export function knownFacts(today: string): Company {
  return { as_of: today, fact_date: today, apply_at: today }
}
