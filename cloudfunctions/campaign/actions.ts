import type { Handlers } from '../shared/call'
import { approve } from './approve'
import { audience } from './audience'
import { list } from './list'
import { open } from './open'
import { pause } from './pause'
import { read } from './read'
import { resume } from './resume'
import { save } from './save'
import { sendBack } from './send-back'
import { submit } from './submit'
import { withdraw } from './withdraw'

export const campaign: Handlers<'campaign'> = {
  'campaign.list': list,
  'campaign.read': read,
  'campaign.audience': audience,
  'campaign.open': open,
  'campaign.save': save,
  'campaign.submit': submit,
  'campaign.sendBack': sendBack,
  'campaign.approve': approve,
  'campaign.pause': pause,
  'campaign.resume': resume,
  'campaign.withdraw': withdraw,
}
