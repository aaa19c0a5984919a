import type { CompanyFact } from '@contract/account/profile'
import { type Facts, readFacts } from '../policy/facts'

/**
 * Saved facts as the clause engine reads them, as of a day: judged as 算政策 judges answers, with an untold history
 * counted as none.
 */
export function companyFacts(told: readonly CompanyFact[], today: string): Facts {
  const company = Object.fromEntries(told.map(({ fact, value }) => [fact, value]))
  return readFacts({ ...company, as_of: today, fact_date: today, apply_at: today }, today)
}
