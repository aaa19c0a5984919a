import { colleagues } from '../../journeys/texts/colleagues'
import { inWechat } from '../weapp-driver'

colleagues(inWechat)
