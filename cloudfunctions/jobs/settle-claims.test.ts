import type { OutputOf } from '@contract/actions'
import type { Booking } from '@domain/booking/booking'
import { type Slot, slotViolations } from '@domain/slot/slot'
import { aDistrict } from '../../tests/builders/content'
import { aBookingInput } from '../../tests/builders/inputs'
import { freshRequestId, startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const SLOTS = ['2026-11-25:0930', '2026-11-25:1400', '2026-11-26:0930', '2026-11-26:1400', '2026-11-27:0930']

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
})
afterAll(() => cloud.close())
beforeEach(() => cloud.setClock(TEST_NOW))

const database = () => cloud.cloud.database()

let used = 0
/** A slot that no other test of this file books. */
function freshSlot(): string {
  used += 1
  return `visit-kuamao:${SLOTS[used - 1]}`
}

async function book(slot: string, openid: string): Promise<OutputOf<'booking.create'>> {
  const answer = await cloud.call('booking.create', aBookingInput({ slot }), { openid })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data
}

async function slotOf(id: string): Promise<Slot> {
  const { data } = await database().collection('slots').doc(id).get()
  return data[0] as Slot
}

async function bookingOf(id: string): Promise<Booking | undefined> {
  const { data } = await database().collection('bookings').doc(id).get()
  return data[0] as Booking | undefined
}

async function settle(): Promise<void> {
  await cloud.setClock(TEST_NOW + 3 * MINUTE)
  expect(await cloud.fireTimer('minute')).toMatchObject({ ok: true, failed: [] })
}

/** As if the function had ended between writing the booking and giving its seats back. */
async function endWithoutGivingBack({ id }: { id: string }, status: Booking['status']): Promise<void> {
  const { inc } = database().command
  await database()
    .collection('bookings')
    .doc(id)
    .update({ status, version: inc(1), unaudited: inc(1) })
}

/** As if the same request had also claimed another slot and ended before it undid that. */
async function claimElsewhere(from: string, to: string): Promise<void> {
  const [claim] = Object.values((await slotOf(from)).sure)
  if (claim === undefined) throw new Error(`${from} has no claim`)
  const { inc, set } = database().command
  await database()
    .collection('slots')
    .doc(to)
    .update({ free: inc(-claim.n), unsettled: inc(1), 'sure.celsewhere': set(claim) })
}

describe('the settle timer', () => {
  it('takes the form out of a claim whose booking is stored, and counts it as settled', async () => {
    const slot = freshSlot()
    const booking = await book(slot, 'openid-stored')
    expect(Object.values((await slotOf(slot)).sure)).toMatchObject([{ form: expect.any(String) }])
    await settle()
    const settled = await slotOf(slot)
    expect(Object.values(settled.sure)).toEqual([
      { n: 2, r: expect.any(String), booking: booking.id, at: expect.any(Number) },
    ])
    expect(settled).toMatchObject({ free: 18, unsettled: 0 })
    expect(slotViolations(settled)).toEqual([])
  })

  it('makes the booking of a claim that has none', async () => {
    const slot = freshSlot()
    const booking = await book(slot, 'openid-crashed')
    const stored = await bookingOf(booking.id)
    await database().collection('bookings').doc(booking.id).remove()
    await settle()
    // The notices of the new record were told, its history copied and its text checked in the same run.
    const done = { notices: [], pending: 0, unaudited: 0, checkAt: null, safety: { state: 'passed' } }
    expect(await bookingOf(booking.id)).toEqual({ ...stored, ...done })
    expect(await slotOf(slot)).toMatchObject({ free: 18, unsettled: 0 })
  })

  it.each(['cancelled', 'declined'] as const)(
    'gives the seats of a %s booking back when the function ended before it did',
    async (status) => {
      const slot = freshSlot()
      const booking = await book(slot, `openid-${status}`)
      // For one of them the form is still there, for the other it was taken out before.
      if (status === 'declined') await settle()
      await endWithoutGivingBack(booking, status)
      await settle()
      expect(await slotOf(slot)).toMatchObject({ free: 20, unsettled: 0, sure: {} })
      expect(await book(slot, `openid-${status}`)).toMatchObject({ status: 'pending' })
    },
  )

  it('gives seats back that a request claimed in a second slot', async () => {
    const [slot, second] = [freshSlot(), 'visit-kuamao:2026-11-30:0930']
    await book(slot, 'openid-twice')
    await claimElsewhere(slot, second)
    await settle()
    expect(await slotOf(slot)).toMatchObject({ free: 18, unsettled: 0 })
    expect(await slotOf(second)).toMatchObject({ free: 20, unsettled: 0, sure: {} })
  })

  it('settles the other slots when one holds a form that cannot be opened', async () => {
    const [broken, sound] = ['visit-kuamao:2026-11-30:1400', 'visit-kuamao:2026-12-01:0930']
    const lost = await book(broken, 'openid-broken')
    await database().collection('bookings').doc(lost.id).remove()
    const [key] = Object.keys((await slotOf(broken)).sure)
    await database()
      .collection('slots')
      .doc(broken)
      .update({ [`sure.${key}.form`]: 'k0.unknown' })
    await book(sound, 'openid-sound')
    await settle()
    expect(await slotOf(broken)).toMatchObject({ free: 18, unsettled: 1 })
    expect(await slotOf(sound)).toMatchObject({ free: 18, unsettled: 0 })
  })
})

describe('a request that came before', () => {
  it('gets its first answer although its visitor cancelled and booked the slot again', async () => {
    const slot = 'visit-kuamao:2026-12-01:1400'
    const event = {
      action: 'booking.create',
      requestId: 'first-request-1',
      input: aBookingInput({ slot }),
    }
    const first = await cloud.send('booking', event, 'openid-again')
    const { id } = (first.body as { data: { id: string } }).data
    await cloud.call('booking.cancel', { id }, { openid: 'openid-again', requestId: freshRequestId() })
    const second = await book(slot, 'openid-again')
    const repeated = await cloud.send('booking', event, 'openid-again')
    expect(repeated.body).toMatchObject({ ok: true, data: { id, status: 'cancelled' } })
    const claims = Object.values((await slotOf(slot)).sure)
    expect(claims).toMatchObject([{ booking: second.id, n: 2 }])
  })
})
