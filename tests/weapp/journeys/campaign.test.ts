import { campaign } from '../../journeys/texts/campaign'
import { inWechat } from '../weapp-driver'

campaign(inWechat)
