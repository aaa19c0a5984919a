import type { Booking } from '@domain/booking/booking'
import { type Slot, slotViolations } from '@domain/slot/slot'
import type { TestCloud } from '../harness/start-cloud'
import type { Attempt } from './slots-attempt'

interface Tables {
  slot: Slot
  bookings: Booking[]
}

async function readTables(cloud: TestCloud, slotId: string): Promise<Tables> {
  const tables = JSON.parse(await cloud.exportAll()) as { slots: Slot[]; bookings: Booking[] }
  const slot = tables.slots.find((one) => one._id === slotId)
  if (slot === undefined) throw new Error(`there is no slot ${slotId}`)
  return { slot, bookings: tables.bookings.filter((one) => one.slot === slotId) }
}

const difference = (name: string, found: number, wanted: number) =>
  found === wanted ? [] : [`${name}: ${found} instead of ${wanted}`]

/** What is wrong with the slot and its bookings, counted in the database; empty when nothing is. */
export async function databaseFindings(cloud: TestCloud, slotId: string, seats: number): Promise<string[]> {
  const { slot, bookings } = await readTables(cloud, slotId)
  const claims = Object.values(slot.sure)
  const ids = new Set(bookings.map((one) => one._id))
  return [
    ...slotViolations(slot),
    ...difference('seats left', slot.free, 0),
    ...difference('claims in the slot', claims.length, seats),
    ...difference('seats claimed', sum(claims.map((claim) => claim.n)), seats),
    ...difference('bookings in the database', bookings.length, seats),
    ...difference('people with a booking', new Set(bookings.map((one) => one.subject)).size, seats),
    ...claims.filter((claim) => !ids.has(claim.booking)).map((claim) => `no booking ${claim.booking}`),
  ]
}

/** After the timers: nothing waits to be settled any more. */
export async function settledFindings(cloud: TestCloud, slotId: string): Promise<string[]> {
  const { slot } = await readTables(cloud, slotId)
  const forms = Object.values(slot.sure).filter((claim) => claim.form !== undefined)
  return [
    ...difference('unsettled claims', slot.unsettled, 0),
    ...difference('claims with a form', forms.length, 0),
  ]
}

/** What is wrong with the answers people got: exactly as many yes as seats, everybody else told it is full. */
export async function answerFindings(
  cloud: TestCloud,
  slotId: string,
  attempts: Attempt[],
  seats: number,
): Promise<string[]> {
  const { bookings } = await readTables(cloud, slotId)
  const stored = new Set(bookings.map((one) => one._id))
  const told = attempts.flatMap((one) => (one.booking === null ? [] : [one.booking]))
  const others = attempts.filter((one) => one.code !== 'OK' && one.code !== 'SLOT_FULL')
  return [
    ...difference('bookings in the answers', new Set(told).size, seats),
    ...difference('people told yes', told.length, seats),
    ...told.filter((id) => !stored.has(id)).map((id) => `told of ${id}, which is not stored`),
    ...others.slice(0, 5).map((one) => `person ${one.person} was answered ${one.code}`),
  ]
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
