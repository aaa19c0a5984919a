import { onTheWeb } from './harness/web-driver'
import { policyMatch } from './texts/policy-match'

policyMatch(onTheWeb)
