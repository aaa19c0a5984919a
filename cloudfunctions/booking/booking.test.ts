import type { OutputOf } from '@contract/actions'
import { aDistrict } from '../../tests/builders/content'
import { aBookingInput } from '../../tests/builders/inputs'
import { startCloud, type TestCloud } from '../../tests/harness/start-cloud'

const SLOT = 'visit-kuamao:2026-11-26:1400'
const BOSS = 'openid-park-colleague'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  await cloud.joinAs(BOSS, { name: '周静', roles: ['park'], places: ['kuamao-town'] })
})
afterAll(() => cloud.close())

async function book(openid: string, over = {}): Promise<OutputOf<'booking.create'>> {
  const answer = await cloud.call('booking.create', aBookingInput(over), { openid })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data
}

async function freeSeats(slot = SLOT): Promise<number | undefined> {
  const answer = await cloud.call('booking.availability', { place: 'kuamao-town' }, { openid: 'reader' })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data.days.flatMap((day) => day.slots).find((one) => one.id === slot)?.free
}

describe('booking a visit', () => {
  it('offers the slots of working days from the lead time to the horizon', async () => {
    const answer = await cloud.call('booking.availability', { place: 'kuamao-town' }, { openid: 'reader' })
    const days = answer.ok ? answer.data.days.map((day) => day.day) : []
    expect(days).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'])
  })

  it('takes the seats, says by when staff answer, and counts them while pending', async () => {
    const before = await freeSeats()
    const booking = await book('openid-a')
    expect(booking).toMatchObject({
      status: 'pending',
      visitors: 2,
      answerBy: Date.parse('2026-11-25T02:00:00Z'),
    })
    expect(await freeSeats()).toBe((before ?? 0) - 2)
  })

  it('costs at most three requests on a cold instance and two on a warm one', async () => {
    const event = { action: 'booking.create', requestId: 'cost-request-0001', input: aBookingInput() }
    const { sdkRequests } = await cloud.send('booking', event, 'openid-cost')
    expect(sdkRequests).toBeLessThanOrEqual(3)
  })

  it('gives the first answer again, byte for byte, and changes nothing', async () => {
    const event = { action: 'booking.create', requestId: 'repeat-request-1', input: aBookingInput() }
    const first = await cloud.send('booking', event, 'openid-repeat')
    const before = await cloud.exportAll()
    const second = await cloud.send('booking', event, 'openid-repeat')
    expect(second.text).toBe(first.text)
    expect(await cloud.exportAll()).toBe(before)
  })

  it.each([
    ['another group size', { visitors: 3 }],
    ['another slot', { slot: 'visit-kuamao:2026-11-27:1400' }],
  ])('refuses the same request id with %s and changes nothing', async (title, over) => {
    const requestId = `reuse-${title.replaceAll(' ', '-')}`
    const openid = `openid-${requestId}`
    await cloud.call('booking.create', aBookingInput(), { openid, requestId })
    const before = await cloud.exportAll()
    const answer = await cloud.call('booking.create', aBookingInput(over), { openid, requestId })
    expect(answer).toMatchObject({ ok: false, error: { code: 'REQUEST_REUSED' } })
    expect(await cloud.exportAll()).toBe(before)
  })

  it.each([
    ['a second booking of the same slot', 'openid-a', {}, 'ALREADY_BOOKED'],
    ['a slot that does not exist', 'openid-b', { slot: 'visit-kuamao:2026-11-28:1400' }, 'SLOT_CLOSED'],
    ['a slot that has begun', 'openid-b', { slot: 'visit-kuamao:2026-11-24:0930' }, 'SLOT_CLOSED'],
    ['a group larger than the rule', 'openid-b', { visitors: 6 }, 'BAD_INPUT'],
    ['no consent', 'openid-b', { consents: { handle: false } }, 'CONSENT_REQUIRED'],
  ])('refuses %s and changes nothing', async (_title, openid, over, code) => {
    const before = await cloud.exportAll()
    const answer = await cloud.call('booking.create', aBookingInput(over), { openid })
    expect(answer).toMatchObject({ ok: false, error: { code } })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('gives the seats back on cancelling, once, however often it is asked', async () => {
    const booking = await book('openid-cancel', { slot: 'visit-kuamao:2026-11-27:0930' })
    const slot = 'visit-kuamao:2026-11-27:0930'
    expect(await freeSeats(slot)).toBe(18)
    const cancel = () =>
      cloud.call(
        'booking.cancel',
        { id: booking.id },
        { openid: 'openid-cancel', requestId: 'cancel-request-1' },
      )
    expect(await cancel()).toMatchObject({ ok: true, data: { status: 'cancelled' } })
    await cancel()
    expect(await freeSeats(slot)).toBe(20)
  })

  it('hides the bookings of others', async () => {
    const booking = await book('openid-owner', { slot: 'visit-kuamao:2026-11-30:0930' })
    for (const action of ['booking.detail', 'booking.cancel'] as const) {
      const answer = await cloud.call(action, { id: booking.id }, { openid: 'openid-stranger' })
      expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    }
  })

  it('lets staff of the park confirm, and tells the person', async () => {
    const booking = await book('openid-happy', { slot: 'visit-kuamao:2026-11-30:1400' })
    const answer = await cloud.call('booking.confirm', { id: booking.id }, { openid: BOSS })
    expect(answer).toMatchObject({ ok: true, data: { status: 'confirmed', phone: '13800002046' } })
    const inbox = await cloud.call('message.list', {}, { openid: 'openid-happy' })
    expect(inbox).toMatchObject({ ok: true, data: { unread: 1, items: [{ title: '参观预约已确认' }] } })
  })

  it('offers the three nearest slots on declining, and frees the seats', async () => {
    const slot = 'visit-kuamao:2026-12-01:0930'
    const booking = await book('openid-declined', { slot })
    const answer = await cloud.call(
      'booking.decline',
      { id: booking.id, reason: '当天有活动' },
      { openid: BOSS },
    )
    expect(answer).toMatchObject({ ok: true, data: { status: 'declined', reason: '当天有活动' } })
    expect(answer.ok && answer.data.nearest).toHaveLength(3)
    expect(await freeSeats(slot)).toBe(20)
  })

  it('refuses staff actions to everybody else', async () => {
    const answer = await cloud.call('booking.confirm', { id: 'whatever' }, { openid: 'openid-a' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
  })
})
