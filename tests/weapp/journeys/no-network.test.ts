import { withoutNetwork } from '../../journeys/texts/no-network'
import { inWechat } from '../weapp-driver'

withoutNetwork(inWechat)
