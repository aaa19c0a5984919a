import type { Handlers } from '../shared/call'
import { colleagues } from './colleagues'
import { held } from './held'
import { heldFile } from './held-file'
import { invite } from './invite'
import { join } from './join'
import { judge } from './judge'
import { remove } from './remove'
import { today } from './today'

export const staff: Handlers<'staff'> = {
  'staff.today': today,
  'staff.colleagues': colleagues,
  'staff.invite': invite,
  'staff.join': join,
  'staff.remove': remove,
  'staff.held': held,
  'staff.heldFile': heldFile,
  'staff.judge': judge,
}
