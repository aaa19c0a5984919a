import type { InputOf, OutputOf } from '@contract/actions'
import { type Slot, slotViolations } from '@domain/slot/slot'
import { aDistrict, anAdviser } from '../../tests/builders/content'
import { aConsultationInput } from '../../tests/builders/inputs'
import { inBatches } from '../../tests/harness/in-batches'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const OFFICER = 'openid-officer'
const PARK = 'openid-park-colleague'
const LINK = 'https://meeting.example.com/dm/abc'
const at = (day: string, time: string) => Date.parse(`2026-${day}T${time}:00+08:00`)

const advisers = [
  anAdviser({ order: 2 }),
  anAdviser({ id: 'chen-li', name: '陈立', place: undefined, order: 1 } as never),
  anAdviser({
    id: 'he-min',
    name: '何敏',
    topics: ['registration'],
    ways: ['phone'],
    interpreter: false,
    confirm: 'auto',
    answerMinutes: undefined,
    hours: [{ weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '11:00' }],
    order: 3,
  } as never),
]

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict({ advisers }), instancesPerFunction: 4 })
  await cloud.joinAs(OFFICER, { name: '周静', roles: ['officer'] })
  await cloud.joinAs(PARK, { name: '陈工', roles: ['park'], places: ['kuamao-town'] })
})
afterAll(() => cloud.close())
beforeEach(() => cloud.setClock(TEST_NOW))

async function consult(
  openid: string,
  over: Partial<InputOf<'booking.consult'>> = {},
): Promise<OutputOf<'booking.consult'>> {
  const answer = await cloud.call('booking.consult', aConsultationInput(over), { openid })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data
}

async function timesOf(adviser: string): Promise<{ startAt: number; full: boolean }[]> {
  const answer = await cloud.call('booking.consultTimes', {}, {})
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data.advisers.find((one) => one.adviser === adviser)?.times ?? []
}

const isFull = async (adviser: string, startAt: number) =>
  (await timesOf(adviser)).find((time) => time.startAt === startAt)?.full

async function slots(): Promise<Slot[]> {
  const { data } = await cloud.cloud.database().collection('slots').limit(1_000).get()
  return data as Slot[]
}

const forget = (id: string) => cloud.cloud.database().collection('bookings').doc(id).remove()

describe('when advisers are free', () => {
  it('is told to everybody, in the order in which they are asked', async () => {
    const answer = await cloud.call('booking.consultTimes', {}, {})
    const ids = answer.ok ? answer.data.advisers.map(({ adviser }) => adviser) : []
    expect(ids).toEqual(['chen-li', 'zhou-jing', 'he-min'])
    expect(await timesOf('chen-li')).toHaveLength(12)
  })

  it('is not offered as a visit of the park the adviser belongs to', async () => {
    const answer = await cloud.call('booking.availability', { place: 'kuamao-town' }, {})
    const ids = answer.ok ? answer.data.days.flatMap((day) => day.slots.map(({ id }) => id)) : []
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id) => id.startsWith('adviser:'))).toEqual([])
  })
})

describe('booking a consultation', () => {
  it('takes the time of the adviser who was named', async () => {
    const startAt = at('11-25', '14:00')
    expect(await consult('openid-named', { adviser: 'zhou-jing', startAt })).toMatchObject({
      status: 'pending',
      place: 'kuamao-town',
      number: expect.stringMatching(/^ZX/u),
      answerBy: Date.parse('2026-11-25T02:00:00Z'),
      consultation: { adviser: 'zhou-jing', name: '周静', way: 'video', interpreter: true, link: null },
    })
    expect(await isFull('zhou-jing', startAt)).toBe(true)
    expect(await isFull('chen-li', startAt)).toBe(false)
  })

  it('is answered before it begins, and staff are reminded before that', async () => {
    const startAt = at('11-24', '14:00')
    const { id, answerBy } = await consult('openid-today', { adviser: 'zhou-jing', startAt })
    expect(answerBy).toBe(startAt)
    const { data } = await cloud.cloud.database().collection('bookings').doc(id).get()
    expect(data).toMatchObject([{ alertAt: at('11-24', '13:12') }])
  })

  it('gives whoever named nobody the first in order who is free, then the next, then says it is full', async () => {
    const startAt = at('11-25', '14:30')
    expect((await consult('openid-first', { startAt })).consultation?.adviser).toBe('chen-li')
    expect((await consult('openid-second', { startAt })).consultation?.adviser).toBe('zhou-jing')
    const third = await cloud.call('booking.consult', aConsultationInput({ startAt }), { openid: 'openid-3' })
    expect(third).toMatchObject({ ok: false, error: { code: 'SLOT_FULL' } })
  })

  it('is confirmed at once where the adviser needs nobody to confirm', async () => {
    const over = { startAt: at('11-25', '09:00'), topic: 'registration', way: 'phone' } as const
    expect(await consult('openid-auto', { ...over, interpreter: false })).toMatchObject({
      status: 'confirmed',
      answerBy: null,
    })
    await cloud.fireTimer('minute')
    const inbox = await cloud.call('message.list', {}, { openid: 'openid-auto' })
    expect(inbox).toMatchObject({ ok: true, data: { items: [{ title: '咨询预约成功' }] } })
  })

  it('never goes to two people at once: 60 after two advisers make two bookings', async () => {
    const startAt = at('11-27', '14:00')
    const people = Array.from({ length: 60 }, (_, index) => `openid-crowd-${index}`)
    const codes = await inBatches(
      people,
      async (openid) => {
        const answer = await cloud.call('booking.consult', aConsultationInput({ startAt }), { openid })
        return answer.ok ? 'OK' : answer.error.code
      },
      30,
    )
    expect(codes.filter((code) => code === 'OK')).toHaveLength(2)
    expect(codes.filter((code) => code === 'SLOT_FULL')).toHaveLength(58)
    expect((await slots()).flatMap(slotViolations)).toEqual([])
  })

  it('costs four requests, one more on a cold instance', async () => {
    const input = aConsultationInput({ startAt: at('11-27', '14:30') })
    const event = { action: 'booking.consult', requestId: 'cost-request-0001', input }
    expect((await cloud.send('booking', event, 'openid-cost')).sdkRequests).toBeLessThanOrEqual(5)
  })

  it.each([
    ['a time nobody offers', { startAt: at('11-25', '12:00') }, 'SLOT_CLOSED'],
    ['an adviser who does not exist', { adviser: 'nobody' }, 'SLOT_CLOSED'],
    ['a topic the adviser does not serve', { adviser: 'zhou-jing', topic: 'talent' }, 'SLOT_CLOSED'],
    ['a time that has begun', { startAt: at('11-24', '09:00') }, 'SLOT_CLOSED'],
    [
      'an interpreter where none can be arranged',
      { startAt: at('11-25', '09:30'), topic: 'registration', way: 'phone' },
      'SLOT_CLOSED',
    ],
    ['no consent', { consents: { handle: false } }, 'CONSENT_REQUIRED'],
  ] as const)('refuses %s and changes nothing', async (_title, over, code) => {
    const before = await cloud.exportAll()
    const answer = await cloud.call('booking.consult', aConsultationInput(over), { openid: 'openid-refused' })
    expect(answer).toMatchObject({ ok: false, error: { code } })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('refuses one person two advisers at the same time', async () => {
    const startAt = at('11-26', '14:30')
    await consult('openid-twice', { startAt })
    const before = await cloud.exportAll()
    const again = await cloud.call('booking.consult', aConsultationInput({ startAt }), {
      openid: 'openid-twice',
    })
    expect(again).toMatchObject({ ok: false, error: { code: 'ALREADY_BOOKED' } })
    expect(await cloud.exportAll()).toBe(before)
  })
})

describe('the same request again', () => {
  const send = (openid: string, requestId: string, input: InputOf<'booking.consult'>) =>
    cloud.send('booking', { action: 'booking.consult', requestId, input }, openid)

  it('gives the first answer when a better placed adviser has become free since', async () => {
    const input = aConsultationInput({ startAt: at('11-30', '14:00') })
    const before = await consult('openid-before', { startAt: input.startAt })
    const first = await send('openid-again', 'first-free-request', input)
    expect(first.body).toMatchObject({ ok: true, data: { consultation: { adviser: 'zhou-jing' } } })
    await cloud.call('booking.cancel', { id: before.id }, { openid: 'openid-before' })
    const exported = await cloud.exportAll()
    expect((await send('openid-again', 'first-free-request', input)).text).toBe(first.text)
    expect(await cloud.exportAll()).toBe(exported)
  })

  it('finishes with the same adviser when it had ended before the booking was stored', async () => {
    const input = aConsultationInput({ startAt: at('11-30', '14:30') })
    const before = await consult('openid-ahead', { startAt: input.startAt })
    const first = await send('openid-crashed', 'crashed-request-01', input)
    await forget((first.body as { data: { id: string } }).data.id)
    await cloud.call('booking.cancel', { id: before.id }, { openid: 'openid-ahead' })
    const again = await send('openid-crashed', 'crashed-request-01', input)
    expect(again.body).toMatchObject({ ok: true, data: { consultation: { adviser: 'zhou-jing' } } })
    expect(await isFull('chen-li', input.startAt)).toBe(false)
  })

  it('is answered as before also after the booking was cancelled and another one made', async () => {
    const input = aConsultationInput({ startAt: at('12-01', '14:00') })
    const first = await send('openid-anew', 'anew-request-0001', input)
    const { id } = (first.body as { data: { id: string } }).data
    await cloud.call('booking.cancel', { id }, { openid: 'openid-anew' })
    const second = await consult('openid-anew', { startAt: input.startAt })
    const exported = await cloud.exportAll()
    const again = await send('openid-anew', 'anew-request-0001', input)
    expect(again.body).toMatchObject({ ok: true, data: { id, status: 'cancelled' } })
    expect(second.id).not.toBe(id)
    expect(await cloud.exportAll()).toBe(exported)
  })

  it('is made by the timer when nobody asks again', async () => {
    const booking = await consult('openid-timer', { startAt: at('12-01', '14:30') })
    await forget(booking.id)
    await cloud.setClock(TEST_NOW + 3 * MINUTE)
    await cloud.fireTimer('minute')
    const { safety: _checkedMeanwhile, ...made } = booking
    const detail = await cloud.call('booking.detail', { id: booking.id }, { openid: 'openid-timer' })
    expect(detail).toEqual({ ok: true, data: made })
  })
})

describe('staff', () => {
  const inDays = at('11-26', '14:00')

  it('of the park answer for its adviser, the office for the one without a park', async () => {
    const ofPark = await consult('openid-asks-park', { adviser: 'zhou-jing', startAt: inDays })
    const ofOffice = await consult('openid-asks-office', { adviser: 'chen-li', startAt: inDays })
    const confirm = (id: string) => cloud.call('booking.confirm', { id, link: LINK }, { openid: PARK })
    expect(await confirm(ofOffice.id)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    expect(await confirm(ofPark.id)).toMatchObject({ ok: true, data: { status: 'confirmed' } })
  })

  it('confirm a video with its link, not without, and the person sees it', async () => {
    const openid = 'openid-wants-video'
    const { id } = await consult(openid, { adviser: 'chen-li', startAt: at('11-24', '14:00') })
    const before = await cloud.exportAll()
    const without = await cloud.call('booking.confirm', { id }, { openid: OFFICER })
    expect(without).toMatchObject({
      ok: false,
      error: { code: 'BAD_INPUT', fields: [{ path: 'link', message: '这一项需要填写' }] },
    })
    expect(await cloud.exportAll()).toBe(before)
    await cloud.call('booking.confirm', { id, link: LINK }, { openid: OFFICER })
    const detail = await cloud.call('booking.detail', { id }, { openid })
    expect(detail).toMatchObject({ ok: true, data: { status: 'confirmed', consultation: { link: LINK } } })
    const inbox = await cloud.call('message.list', {}, { openid })
    expect(inbox).toMatchObject({ ok: true, data: { items: [{ title: '咨询预约已确认' }] } })
  })

  it('read what somebody wants to ask once it was checked, and not while it is held', async () => {
    const startAt = at('11-25', '14:00')
    const over = { adviser: 'chen-li', startAt }
    const good = await consult('openid-good-note', { ...over, note: '想问租金补贴。' })
    const bad = await consult('openid-bad-note', {
      ...over,
      startAt: at('12-01', '14:00'),
      adviser: 'zhou-jing',
      note: '想找人代开发票。',
    })
    const noteOf = async (id: string) => {
      const queue = await cloud.call('booking.queue', { filter: 'pending' }, { openid: OFFICER })
      const found = queue.ok ? queue.data.items.find((booking) => booking.id === id) : undefined
      return found?.consultation?.note
    }
    expect([await noteOf(good.id), await noteOf(bad.id)]).toEqual(['', ''])
    await cloud.fireTimer('minute')
    expect([await noteOf(good.id), await noteOf(bad.id)]).toEqual(['想问租金补贴。', ''])
  })

  it('decline with a reason; the time is free again and three others are offered', async () => {
    const startAt = at('11-27', '14:00')
    const [taken] = await bookingsAt(startAt)
    const answer = await cloud.call(
      'booking.decline',
      { id: taken ?? '', reason: '顾问出差' },
      { openid: OFFICER },
    )
    expect(answer).toMatchObject({ ok: true, data: { status: 'declined' } })
    expect(answer.ok && answer.data.nearest.length).toBeGreaterThan(0)
    expect(await bookingsAt(startAt)).toHaveLength(1)
  })
})

async function bookingsAt(startAt: number): Promise<string[]> {
  const all = await slots()
  return all
    .filter((slot) => slot.kind === 'consultation' && slot.startAt === startAt)
    .flatMap((slot) => Object.values(slot.sure).map(({ booking }) => booking))
}
