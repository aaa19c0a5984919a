import { realContent } from '../../journeys/texts/real-content'
import { inWechat } from '../weapp-driver'

realContent(inWechat)
