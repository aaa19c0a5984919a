import type { OutputOf } from '@contract/actions'
import { contentStore } from '../../scripts/content/content-store'
import { importDistrict } from '../../scripts/content/import-district'
import { aDistrict, aSummit } from '../../tests/builders/content'
import { aRegistrationInput } from '../../tests/builders/inputs'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const DAY = 24 * 60 * 60_000
const start = aSummit().startAt ?? 0
const end = aSummit().endAt ?? 0

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startCloud({ items: aDistrict({ events: [aSummit()] }), instancesPerFunction: 2 })
})
afterEach(() => cloud.close())

async function publish(events: ReturnType<typeof aSummit>[]): Promise<void> {
  const items = aDistrict({ events })
  const store = contentStore(cloud.cloud.database())
  await importDistrict({ store, district: 'xiacheng', items, now: TEST_NOW })
}

async function register(openid: string): Promise<string> {
  const answer = await cloud.call('event.register', aRegistrationInput(), { openid })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data.id
}

async function inboxOf(openid: string): Promise<string[]> {
  const answer = await cloud.call('message.list', {}, { openid })
  return answer.ok ? answer.data.items.map(({ title }) => title) : []
}

async function ticketOf(id: string, openid: string): Promise<OutputOf<'event.ticket'>> {
  const answer = await cloud.call('event.ticket', { id }, { openid })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data
}

const later = { startAt: start + 7 * DAY, endAt: end + 7 * DAY, venue: '新的会场' }

test('a moved event is told once to everybody who is registered, and the ticket shows both times', async () => {
  const id = await register('openid-a')
  const gone = await register('openid-b')
  await cloud.call('event.cancel', { id: gone }, { openid: 'openid-b' })
  await publish([aSummit(later)])
  await cloud.fireTimer('minute')
  await cloud.fireTimer('minute')
  expect((await inboxOf('openid-a')).filter((title) => title === '活动时间或地点有变')).toHaveLength(1)
  expect(await inboxOf('openid-b')).not.toContain('活动时间或地点有变')
  expect(await ticketOf(id, 'openid-a')).toMatchObject({
    ...later,
    status: 'registered',
    change: { kind: 'moved', from: { startAt: start, endAt: end } },
  })
})

test('a withdrawn event is told once, and again when it takes place after all', async () => {
  const id = await register('openid-a')
  await publish([])
  await cloud.fireTimer('minute')
  await cloud.fireTimer('minute')
  expect((await inboxOf('openid-a')).filter((title) => title === '活动不再举办')).toHaveLength(1)
  expect((await ticketOf(id, 'openid-a')).change).toMatchObject({ kind: 'withdrawn' })
  await publish([aSummit()])
  await cloud.fireTimer('minute')
  expect(await inboxOf('openid-a')).toContain('活动照常举办')
  expect((await ticketOf(id, 'openid-a')).change).toMatchObject({ kind: 'resumed' })
})

test('nothing is told while nothing changes', async () => {
  await register('openid-a')
  await cloud.fireTimer('minute')
  const before = await cloud.exportAll()
  await cloud.fireTimer('minute')
  expect(await cloud.exportAll()).toBe(before)
})

test('an event that was just published takes registrations from the next minute on', async () => {
  await publish([aSummit(), aSummit({ id: 'new-event', seats: 3 })])
  await cloud.fireTimer('minute')
  expect(await cloud.call('event.seats', { event: 'new-event' }, {})).toMatchObject({
    ok: true,
    data: { state: 'open', free: 3 },
  })
})
