import { eventRegistration } from '../../journeys/texts/event-registration'
import { inWechat } from '../weapp-driver'

eventRegistration(inWechat)
