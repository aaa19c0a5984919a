import type { Handlers } from '../shared/call'
import { cancel } from './cancel'
import { mine } from './mine'
import { register } from './register'
import { roster } from './roster'
import { rosters } from './rosters'
import { seats } from './seats'
import { ticket } from './ticket'

export const event: Handlers<'event'> = {
  'event.seats': seats,
  'event.register': register,
  'event.cancel': cancel,
  'event.mine': mine,
  'event.ticket': ticket,
  'event.rosters': rosters,
  'event.roster': roster,
}
