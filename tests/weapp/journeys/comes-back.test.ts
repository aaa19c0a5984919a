import { comesBack } from '../../journeys/texts/comes-back'
import { inWechat } from '../weapp-driver'

comesBack(inWechat)
