import type { Handlers } from '../shared/call'
import { availability } from './availability'
import { cancel } from './cancel'
import { confirm } from './confirm'
import { consult } from './consult'
import { consultTimes } from './consult-times'
import { create } from './create'
import { decline } from './decline'
import { detail } from './detail'
import { mine } from './mine'
import { queue } from './queue'

export const booking: Handlers<'booking'> = {
  'booking.availability': availability,
  'booking.create': create,
  'booking.consultTimes': consultTimes,
  'booking.consult': consult,
  'booking.cancel': cancel,
  'booking.mine': mine,
  'booking.detail': detail,
  'booking.queue': queue,
  'booking.confirm': confirm,
  'booking.decline': decline,
}
