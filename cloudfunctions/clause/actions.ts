import type { Handlers } from '../shared/call'
import { approve } from './approve'
import { judge } from './judge'
import { list } from './list'
import { open } from './open'
import { own } from './own'
import { publish } from './publish'
import { read } from './read'
import { save } from './save'
import { sendBack } from './send-back'
import { submit } from './submit'
import { withdraw } from './withdraw'

export const clause: Handlers<'clause'> = {
  'clause.list': list,
  'clause.read': read,
  'clause.open': open,
  'clause.save': save,
  'clause.submit': submit,
  'clause.sendBack': sendBack,
  'clause.approve': approve,
  'clause.judge': judge,
  'clause.publish': publish,
  'clause.withdraw': withdraw,
  'clause.own': own,
}
