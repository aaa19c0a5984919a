import type { ContentOf } from '@contract/content/kinds'
import { type Slot, slotViolations } from '@domain/slot/slot'
import { contentStore } from '../../scripts/content/content-store'
import { importDistrict } from '../../scripts/content/import-district'
import { aDistrict, aVisit } from '../../tests/builders/content'
import { aBookingInput } from '../../tests/builders/inputs'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const BOOKED = 'visit-kuamao:2026-11-26:1400'

let cloud: TestCloud
let now = TEST_NOW
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  for (const openid of ['openid-a', 'openid-b', 'openid-c']) {
    await cloud.call('booking.create', aBookingInput({ slot: BOOKED, visitors: 5 }), { openid })
  }
})
afterAll(() => cloud.close())

/** Publishes the visits and lets the daily timer plan by them. */
async function plan(...visits: ContentOf<'visit'>[]): Promise<void> {
  now += MINUTE
  await cloud.setClock(now)
  const store = contentStore(cloud.cloud.database())
  await importDistrict({ store, district: 'xiacheng', items: aDistrict({ visits }), now })
  expect(await cloud.fireTimer('daily')).toMatchObject({ ok: true, failed: [] })
}

async function slots(): Promise<Slot[]> {
  const { data } = await cloud.cloud.database().collection('slots').orderBy('_id', 'asc').limit(1_000).get()
  const all = data as Slot[]
  expect(all.flatMap(slotViolations)).toEqual([])
  return all
}

const slotOf = async (id: string) => (await slots()).find((slot) => slot._id === id)
const openSlots = async () => (await slots()).filter((slot) => slot.open).map((slot) => slot._id)

describe('planning ahead', () => {
  it('leaves everything as it is when nothing changed', async () => {
    const before = await cloud.exportAll()
    await cloud.fireTimer('daily')
    expect(await cloud.exportAll()).toBe(before)
  })

  it('never takes a seat from those who booked when a visit offers fewer', async () => {
    await plan(aVisit({ seats: 8 }))
    expect(await slotOf(BOOKED)).toMatchObject({ capacity: 15, free: 0 })
    expect(await slotOf('visit-kuamao:2026-11-27:1400')).toMatchObject({ capacity: 8, free: 8 })
    const answer = await cloud.call('booking.create', aBookingInput({ slot: BOOKED }), { openid: 'openid-d' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'SLOT_FULL' } })
  })

  it('offers the seats again when the visit grows, counting those booked', async () => {
    await plan(aVisit({ seats: 30, confirm: 'auto', meetingPoint: undefined } as never))
    expect(await slotOf(BOOKED)).toMatchObject({ capacity: 30, free: 15, rule: { confirm: 'auto' } })
  })

  it('closes the slots of a day that was taken out, and keeps the claims in them', async () => {
    await plan(aVisit({ exceptions: [{ day: '2026-11-26', times: [] }] }))
    const closed = await slotOf(BOOKED)
    expect(closed).toMatchObject({ open: false })
    expect(Object.keys(closed?.sure ?? {})).toHaveLength(3)
    expect(await openSlots()).not.toContain('visit-kuamao:2026-11-26:0930')
    const answer = await cloud.call('booking.create', aBookingInput({ slot: BOOKED }), { openid: 'openid-e' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'SLOT_CLOSED' } })
  })

  it('opens a closed day again', async () => {
    await plan(aVisit())
    expect(await slotOf(BOOKED)).toMatchObject({ open: true, capacity: 20, free: 5 })
  })

  it('closes every slot of a visit that is no longer published', async () => {
    await plan(aVisit({ id: 'visit-second', times: ['10:00'] }))
    expect(new Set((await openSlots()).map((id) => id.split(':')[0]))).toEqual(new Set(['visit-second']))
    const answer = await cloud.call('booking.availability', { place: 'kuamao-town' }, { openid: 'reader' })
    const offered = answer.ok ? answer.data.days.flatMap((day) => day.slots.map((slot) => slot.id)) : []
    expect(offered.every((id) => id.startsWith('visit-second:'))).toBe(true)
    expect(offered.length).toBeGreaterThan(0)
  })

  it('extends the horizon day by day', async () => {
    await plan(aVisit())
    const last = (await openSlots()).at(-1)
    expect(last).toBe('visit-kuamao:2026-12-01:1400')
    now += 24 * 60 * MINUTE
    await plan(aVisit())
    expect((await openSlots()).at(-1)).toBe('visit-kuamao:2026-12-02:1400')
  })
})
