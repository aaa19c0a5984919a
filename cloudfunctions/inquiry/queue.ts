import { succeed } from '@contract/errors'
import { handledPlaces } from '@domain/inquiry/may-handle'
import { orderQueue } from '@domain/inquiry/order-queue'
import { viewQueueRow } from '@domain/inquiry/view-inquiry'
import { listEndedInquiries, listOpenInquiries } from '../shared/adapters/inquiry-store'
import { type Handler, staffOf } from '../shared/call'

/** Open matters by clock, one's own, or those that ended last; only what the colleague may handle. */
export const queue: Handler<'inquiry.queue'> = async ({ filter, kind }, call) => {
  const scope = {
    district: call.district,
    places: handledPlaces(staffOf(call)),
    ...(kind === undefined ? {} : { kind }),
  }
  const matters =
    filter === 'ended' ? await listEndedInquiries(scope) : orderQueue(await listOpenInquiries(scope))
  const rows = matters.map((inquiry) => viewQueueRow(inquiry, call.subject))
  return succeed({ items: filter === 'mine' ? rows.filter((row) => row.mine) : rows })
}
