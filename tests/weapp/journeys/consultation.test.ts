import { consultation } from '../../journeys/texts/consultation'
import { inWechat } from '../weapp-driver'

consultation(inWechat)
