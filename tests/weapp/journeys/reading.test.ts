import { reading } from '../../journeys/texts/reading'
import { inWechat } from '../weapp-driver'

reading(inWechat)
