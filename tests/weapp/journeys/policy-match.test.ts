import { policyMatch } from '../../journeys/texts/policy-match'
import { inWechat } from '../weapp-driver'

policyMatch(inWechat)
