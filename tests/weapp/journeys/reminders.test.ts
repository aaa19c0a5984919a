import { reminders } from '../../journeys/texts/reminders'
import { inWechat } from '../weapp-driver'

reminders(inWechat)
