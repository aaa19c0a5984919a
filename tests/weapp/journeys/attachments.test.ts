import { attachments } from '../../journeys/texts/attachments'
import { inWechat } from '../weapp-driver'

attachments(inWechat)
