import { clausePublished } from '../../journeys/texts/clause-published'
import { inWechat } from '../weapp-driver'

clausePublished(inWechat)
