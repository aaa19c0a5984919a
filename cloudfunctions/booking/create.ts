import { type Result, refuse, succeed } from '@contract/errors'
import { viewBooking } from '@domain/booking/view-booking'
import { readDistrict } from '../shared/adapters/district-store'
import { visitRecords } from '../shared/booking/booking-records'
import { formOf } from '../shared/booking/new-booking'
import type { Call, Handler } from '../shared/call'
import { claimAndRecord } from '../shared/slot/claim-and-record'

/** Claims the seats, then stores the booking; see `claimAndRecord` for what a crash in between leaves. */
export const create: Handler<'booking.create'> = async (input, call) => {
  if (!input.consents.handle) return refuse('CONSENT_REQUIRED')
  const district = await readDistrict(call.district)
  const wish = {
    slot: input.slot,
    seats: input.visitors,
    form: formOf(input, call),
    refuseGroup: (most: number) => refuseGroup(most, call),
  }
  const result = await claimAndRecord(visitRecords(district), wish, call)
  return result.ok ? succeed(viewBooking(result.value)) : result
}

function refuseGroup(most: number, call: Call): Result<never> {
  const message = call.locale === 'en' ? `At most ${most} visitors in this slot` : `这个时段最多 ${most} 位`
  return refuse('BAD_INPUT', { fields: [{ path: 'visitors', message }] })
}
