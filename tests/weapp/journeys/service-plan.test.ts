import { servicePlan } from '../../journeys/texts/service-plan'
import { inWechat } from '../weapp-driver'

servicePlan(inWechat)
