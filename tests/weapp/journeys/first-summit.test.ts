import { firstSummit } from '../../journeys/texts/first-summit'
import { inWechat } from '../weapp-driver'

firstSummit(inWechat)
