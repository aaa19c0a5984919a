import type { Slot, SlotKind, SureClaim } from '@domain/slot/slot'
import { MINUTE } from '@domain/time/shanghai'
import { readBookings } from '../shared/adapters/booking-store'
import { readDistrict } from '../shared/adapters/district-store'
import { readRegistrations } from '../shared/adapters/registration-store'
import { listUnsettled, releaseSeats, setUnsettled, stripForm } from '../shared/adapters/slot-store'
import { consultationRecords, visitRecords } from '../shared/booking/booking-records'
import { registrationRecords } from '../shared/event/registration-records'
import { causeForLog } from '../shared/log'
import { unseal } from '../shared/secrets'
import type { ClaimForm, RecordOfSeats, SeatRecords } from '../shared/slot/claim-and-record'

/** A claim younger than this may still be on its way to its record. */
const GRACE_MS = 2 * MINUTE

type Claim = [key: string, claim: SureClaim]

/** What settling needs of the records of one kind of slot, whatever they are. */
interface Settler {
  /** Of those that exist, by id: whether they still stand for their seats. */
  standing: (slot: Slot, ids: string[]) => Promise<Map<string, boolean>>
  /** Makes and stores the record of a claim from its sealed form; false when another one goes before it. */
  restore: (slot: Slot, claim: Claim) => Promise<boolean>
}

/** A request sent twice for two slots claims seats in both, but its record stands in the first only. */
function isOwed<R extends RecordOfSeats>(
  records: Pick<SeatRecords<never, R>, 'holds'>,
  record: R,
  slot: Slot,
): boolean {
  return record.slot === slot._id && records.holds(record)
}

function settlerOf<Form extends ClaimForm, R extends RecordOfSeats>(
  records: SeatRecords<Form, R>,
  readAll: (ids: string[]) => Promise<R[]>,
): Settler {
  return {
    standing: async (slot, ids) =>
      new Map((await readAll(ids)).map((record) => [record._id, isOwed(records, record, slot)])),
    restore: async (slot, [key, claim]) => {
      const form = JSON.parse(unseal(claim.form ?? '')) as Form
      if ((await records.clash?.(form, slot)) === 'standing') return false
      await store({ records, form, slot, key })
      return true
    },
  }
}

/** False when the same request stored it meanwhile. */
function store<Form extends ClaimForm, R extends RecordOfSeats>(made: {
  records: SeatRecords<Form, R>
  form: Form
  slot: Slot
  key: string
}): Promise<boolean> {
  const { records, form, slot, key } = made
  return records.add(records.make(form, slot, key))
}

/**
 * Gives every claim its booking or registration, gives back seats of those that ended or stand elsewhere, takes
 * the forms out. A slot that cannot be settled is logged and does not hold up the others.
 */
export async function settleClaims(districtId: string, now: number): Promise<number> {
  const district = await readDistrict(districtId)
  const settlers: Record<SlotKind, Settler> = {
    visit: settlerOf(visitRecords(district), readBookings),
    consultation: settlerOf(consultationRecords(district), readBookings),
    event: settlerOf(registrationRecords, readRegistrations),
  }
  let settled = 0
  for (const slot of await listUnsettled(districtId)) {
    try {
      settled += await settleSlot(slot, settlers[slot.kind], now)
    } catch (cause) {
      console.error(JSON.stringify({ slot: slot._id, cause: causeForLog(cause) }))
    }
  }
  return settled
}

async function settleSlot(slot: Slot, settler: Settler, now: number): Promise<number> {
  const withForm = Object.entries(slot.sure).filter(([, claim]) => claim.form !== undefined)
  const due = withForm.filter(([, claim]) => claim.at <= now - GRACE_MS)
  const standing = await settler.standing(
    slot,
    due.map(([, claim]) => claim.booking),
  )
  for (const claim of due) await settleClaim(slot, claim, { settler, stands: standing.get(claim[1].booking) })
  await setUnsettled(slot._id, slot.unsettled, withForm.length - due.length)
  return due.length
}

async function settleClaim(
  slot: Slot,
  claim: Claim,
  known: { settler: Settler; stands: boolean | undefined },
): Promise<void> {
  const [key, { booking, n: seats }] = claim
  const stands = known.stands ?? (await known.settler.restore(slot, claim))
  if (stands) await stripForm(slot._id, key, booking)
  else await releaseSeats({ slot: slot._id, key, booking, seats })
}
