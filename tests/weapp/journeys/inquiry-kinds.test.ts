import { inquiryKinds } from '../../journeys/texts/inquiry-kinds'
import { inWechat } from '../weapp-driver'

inquiryKinds(inWechat)
