import type { InputOf, OutputOf } from '@contract/actions'
import { contentStore } from '../../scripts/content/content-store'
import { importDistrict } from '../../scripts/content/import-district'
import { aDistrict, aSummit } from '../../tests/builders/content'
import { aBookingInput, aRegistrationInput } from '../../tests/builders/inputs'
import { inBatches } from '../../tests/harness/in-batches'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const START = Date.parse('2026-11-26T01:00:00Z')
const END = Date.parse('2026-11-26T09:30:00Z')

const events = [
  aSummit(),
  aSummit({ id: 'roadshow', seats: 20 }),
  aSummit({ id: 'seminar', seats: 2 }),
  aSummit({ id: 'salon', seats: 2 }),
  aSummit({ id: 'postponed', seats: 2 }),
  aSummit({ id: 'yearly', seats: 1 }),
]
const { startAt: _start, endAt: _end, seats: _seats, ...untimed } = aSummit({ id: 'reported' })
const reported = { ...untimed, timeText: '2017' }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({
    items: aDistrict({ events: [...events, reported] }),
    instancesPerFunction: 4,
  })
})
afterAll(() => cloud.close())
beforeEach(() => cloud.setClock(TEST_NOW))

async function register(
  openid: string,
  over: Partial<InputOf<'event.register'>> = {},
): Promise<OutputOf<'event.register'>> {
  const answer = await cloud.call('event.register', aRegistrationInput(over), { openid })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data
}

async function seatsOf(event: string): Promise<OutputOf<'event.seats'>> {
  const answer = await cloud.call('event.seats', { event }, {})
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data
}

async function publish(changed: ReturnType<typeof aSummit>[], now: number): Promise<void> {
  const items = aDistrict({ events: changed })
  await importDistrict({ store: contentStore(cloud.cloud.database()), district: 'xiacheng', items, now })
  await cloud.fireTimer('minute')
}

describe('the seats of an event', () => {
  it('are told to everybody, also to those nobody knows', async () => {
    expect(await seatsOf('seminar')).toEqual({
      event: 'seminar',
      state: 'open',
      capacity: 2,
      free: 2,
      demo: false,
    })
  })

  it.each([
    ['an event that was only reported', 'reported'],
    ['an event that does not exist', 'no-such-event'],
  ])('are not offered for %s', async (_title, event) => {
    expect(await seatsOf(event)).toMatchObject({ state: 'none', capacity: 0 })
  })

  it('are over when the event is', async () => {
    await cloud.setClock(END)
    expect(await seatsOf('seminar')).toMatchObject({ state: 'over', free: 0 })
  })
})

describe('registering for an event', () => {
  it('takes a seat, gives a ticket and tells the person once', async () => {
    const registration = await register('openid-a')
    expect(registration).toMatchObject({ event: 'ai-summit', status: 'registered', title: '测试产业峰会' })
    expect(await seatsOf('ai-summit')).toMatchObject({ free: 19 })
    const ticket = await cloud.call('event.ticket', { id: registration.id }, { openid: 'openid-a' })
    expect(ticket).toMatchObject({ ok: true, data: { name: '林*', phone: '138****2046' } })
    expect(ticket.ok && ticket.data.code).toMatch(/^[A-HJ-NP-Z2-9]{4} [A-HJ-NP-Z2-9]{4}$/u)
    await cloud.fireTimer('minute')
    const inbox = await cloud.call('message.list', {}, { openid: 'openid-a' })
    const link = { to: 'ticket', id: registration.id }
    expect(inbox).toMatchObject({ ok: true, data: { unread: 1, items: [{ title: '活动报名成功', link }] } })
  })

  it('costs two requests, also on a cold instance: the seat and the record', async () => {
    const event = { action: 'event.register', requestId: 'cost-request-0001', input: aRegistrationInput() }
    expect((await cloud.send('event', event, 'openid-cost')).sdkRequests).toBe(2)
  })

  it('gives exactly 20 of 200 people who come at once the 20 seats', async () => {
    const people = Array.from({ length: 200 }, (_, index) => `openid-crowd-${index}`)
    const input = aRegistrationInput({ event: 'roadshow' })
    const codes = await inBatches(
      people,
      async (openid) => {
        const answer = await cloud.call('event.register', input, { openid })
        return answer.ok ? 'OK' : answer.error.code
      },
      50,
    )
    expect(codes.filter((code) => code === 'OK')).toHaveLength(20)
    expect(codes.filter((code) => code === 'SLOT_FULL')).toHaveLength(180)
    expect(await seatsOf('roadshow')).toMatchObject({ state: 'full', free: 0 })
  })

  it('gives the first answer again, byte for byte, and changes nothing', async () => {
    const event = { action: 'event.register', requestId: 'repeat-request-1', input: aRegistrationInput() }
    const first = await cloud.send('event', event, 'openid-repeat')
    const before = await cloud.exportAll()
    const second = await cloud.send('event', event, 'openid-repeat')
    expect(second.text).toBe(first.text)
    expect(await cloud.exportAll()).toBe(before)
  })

  it.each([
    ['another company', { company: '另一家' }],
    ['another event', { event: 'seminar' }],
  ])('refuses the same request id with %s and changes nothing', async (title, over) => {
    const requestId = `reuse-${title.replaceAll(' ', '-')}`
    const openid = `openid-${requestId}`
    await cloud.call('event.register', aRegistrationInput(), { openid, requestId })
    const before = await cloud.exportAll()
    const answer = await cloud.call('event.register', aRegistrationInput(over), { openid, requestId })
    expect(answer).toMatchObject({ ok: false, error: { code: 'REQUEST_REUSED' } })
    expect(await cloud.exportAll()).toBe(before)
  })

  it.each([
    ['a second registration for the same event', 'openid-a', {}, 'ALREADY_BOOKED'],
    ['an event that does not exist', 'openid-b', { event: 'no-such-event' }, 'SLOT_CLOSED'],
    ['an event that was only reported', 'openid-b', { event: 'reported' }, 'SLOT_CLOSED'],
    ['no consent', 'openid-b', { consents: { handle: false } }, 'CONSENT_REQUIRED'],
  ])('refuses %s and changes nothing', async (_title, openid, over, code) => {
    const before = await cloud.exportAll()
    const answer = await cloud.call('event.register', aRegistrationInput(over), { openid })
    expect(answer).toMatchObject({ ok: false, error: { code } })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('is possible at the door until the event ends, and not from then on', async () => {
    await cloud.setClock(START + 60 * MINUTE)
    expect(await register('openid-at-the-door')).toMatchObject({ status: 'registered' })
    await cloud.setClock(END)
    const late = await cloud.call('event.register', aRegistrationInput(), { openid: 'openid-late' })
    expect(late).toMatchObject({ ok: false, error: { code: 'SLOT_CLOSED' } })
  })

  it('never takes a seat of an event as a visit', async () => {
    const before = await cloud.exportAll()
    const input = aBookingInput({ slot: 'event:seminar', visitors: 1 })
    const answer = await cloud.call('booking.create', input, { openid: 'openid-visitor' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'SLOT_CLOSED' } })
    expect(await cloud.exportAll()).toBe(before)
  })
})

describe('a registration', () => {
  it('gives its seat back on cancelling, once, however often it is asked', async () => {
    const { id } = await register('openid-cancel', { event: 'seminar' })
    expect(await seatsOf('seminar')).toMatchObject({ free: 1 })
    const cancel = () =>
      cloud.call('event.cancel', { id }, { openid: 'openid-cancel', requestId: 'cancel-request-1' })
    expect(await cancel()).toMatchObject({ ok: true, data: { status: 'cancelled' } })
    expect(await cancel()).toMatchObject({ ok: true, data: { status: 'cancelled' } })
    expect(await seatsOf('seminar')).toMatchObject({ free: 2 })
  })

  it('that was cancelled lets the person register again', async () => {
    const first = await register('openid-again', { event: 'seminar' })
    await cloud.call('event.cancel', { id: first.id }, { openid: 'openid-again' })
    const second = await register('openid-again', { event: 'seminar' })
    const mine = await cloud.call('event.mine', {}, { openid: 'openid-again' })
    const states = mine.ok ? mine.data.items.map(({ id, status }) => [id, status]) : []
    expect(states.sort()).toEqual(
      [
        [first.id, 'cancelled'],
        [second.id, 'registered'],
      ].sort(),
    )
  })

  it('is not cancelled twice, nor once the event is over', async () => {
    const { id } = await register('openid-over', { event: 'salon' })
    await cloud.setClock(END)
    const answer = await cloud.call('event.cancel', { id }, { openid: 'openid-over' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'BOOKING_ENDED' } })
  })

  it('is not found by others', async () => {
    const { id } = await register('openid-owner')
    for (const action of ['event.ticket', 'event.cancel'] as const) {
      const answer = await cloud.call(action, { id }, { openid: 'openid-stranger' })
      expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    }
    expect(await cloud.call('event.mine', {}, { openid: 'openid-stranger' })).toMatchObject({
      ok: true,
      data: { items: [] },
    })
  })

  it('that was never stored is made by the timer from the seat that was claimed for it', async () => {
    const registration = await register('openid-unfinished')
    await cloud.cloud.database().collection('registrations').doc(registration.id).remove()
    await cloud.setClock(TEST_NOW + 3 * MINUTE)
    await cloud.fireTimer('minute')
    const mine = await cloud.call('event.mine', {}, { openid: 'openid-unfinished' })
    // Its text was checked in the same run.
    const { safety: _waiting, ...stored } = registration
    expect(mine).toEqual({ ok: true, data: { items: [stored] } })
  })

  it('that was never stored refuses the same request id with another input', async () => {
    const openid = 'openid-unfinished-other'
    const requestId = 'unfinished-request-1'
    const first = await cloud.call('event.register', aRegistrationInput(), { openid, requestId })
    const id = first.ok ? first.data.id : ''
    await cloud.cloud.database().collection('registrations').doc(id).remove()
    const before = await cloud.exportAll()
    const other = aRegistrationInput({ company: '另一家' })
    expect(await cloud.call('event.register', other, { openid, requestId })).toMatchObject({
      ok: false,
      error: { code: 'REQUEST_REUSED' },
    })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('that was never stored gives way to another one under the same request id: one seat, not two', async () => {
    const openid = 'openid-unfinished-elsewhere'
    const requestId = 'unfinished-request-2'
    const free = async () => [(await seatsOf('salon')).free, (await seatsOf('seminar')).free]
    const before = await free()
    const to = (event: string) =>
      cloud.call('event.register', aRegistrationInput({ event }), { openid, requestId })
    const first = await to('salon')
    await cloud.cloud
      .database()
      .collection('registrations')
      .doc(first.ok ? first.data.id : '')
      .remove()
    expect(await to('seminar')).toMatchObject({ ok: true, data: { event: 'seminar' } })
    expect(await to('salon')).toMatchObject({ ok: false, error: { code: 'REQUEST_REUSED' } })
    await cloud.setClock(TEST_NOW + 3 * MINUTE)
    await cloud.fireTimer('minute')
    const mine = await cloud.call('event.mine', {}, { openid })
    expect(mine.ok && mine.data.items.map(({ event }) => event)).toEqual(['seminar'])
    expect(await free()).toEqual([before[0], (before[1] ?? 0) - 1])
  })
})

describe('an event whose content changes', () => {
  it('keeps its seats taken when it is postponed, and gives them free when it is held again', async () => {
    await register('openid-waits', { event: 'postponed' })
    await register('openid-comes', { event: 'yearly' })
    await cloud.setClock(TEST_NOW + 3 * MINUTE)
    await cloud.fireTimer('minute')
    const later = { startAt: START + 7 * DAY, endAt: END + 7 * DAY }
    await publish([aSummit({ id: 'postponed', seats: 5, ...later })], TEST_NOW)
    expect(await seatsOf('postponed')).toMatchObject({ state: 'open', capacity: 5, free: 4 })
    expect(await seatsOf('yearly')).toMatchObject({ state: 'none' })

    await cloud.setClock(END + DAY)
    await publish([aSummit({ id: 'yearly', seats: 1, ...later })], END + DAY)
    expect(await seatsOf('yearly')).toMatchObject({ state: 'open', capacity: 1, free: 1 })
    expect(await seatsOf('postponed')).toMatchObject({ state: 'none' })
  })
})
