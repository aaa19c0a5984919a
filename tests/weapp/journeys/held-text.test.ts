import { heldText } from '../../journeys/texts/held-text'
import { inWechat } from '../weapp-driver'

heldText(inWechat)
