import { myOwnThings } from '../../journeys/texts/my-own-things'
import { inWechat } from '../weapp-driver'

myOwnThings(inWechat)
