import type { DistrictContent } from '../district-item'
import type { Problem } from '../problem'

/** One rule that looks at more than a single field. */
export interface Rule {
  /** Named in tests; a rule without a fixture that breaks it fails the suite. */
  name: string
  check: (content: DistrictContent) => Problem[]
}
