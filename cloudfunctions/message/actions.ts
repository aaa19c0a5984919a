import type { Handlers } from '../shared/call'
import { allow } from './allow'
import { list } from './list'
import { mute } from './mute'
import { preferences } from './preferences'
import { read } from './read'

export const message: Handlers<'message'> = {
  'message.list': list,
  'message.read': read,
  'message.allow': allow,
  'message.mute': mute,
  'message.preferences': preferences,
}
