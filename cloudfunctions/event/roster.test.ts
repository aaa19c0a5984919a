import { aDistrict, aSummit } from '../../tests/builders/content'
import { aRegistrationInput } from '../../tests/builders/inputs'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const OFFICER = { openid: 'openid-officer' }
const ON_THE_DAY = Date.parse('2026-11-26T02:00:00Z')

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({
    items: aDistrict({ events: [aSummit({ seats: 100 })] }),
    instancesPerFunction: 2,
  })
  await cloud.joinAs(OFFICER.openid, { name: '周静', roles: ['officer'] })
})
afterAll(() => cloud.close())

async function register(openid: string, onSite?: boolean): Promise<string> {
  const input = aRegistrationInput(onSite === undefined ? {} : { onSite })
  const answer = await cloud.call('event.register', input, { openid })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data.id
}

async function rosterOf(skip = 0) {
  const answer = await cloud.call('event.roster', { event: 'ai-summit', skip }, OFFICER)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data
}

test('staff see who registered, page by page, with counts over all and masked numbers', async () => {
  await cloud.setClock(TEST_NOW)
  for (let index = 0; index < 53; index += 1) await register(`openid-roster-${index}`)
  const cancelled = await register('openid-cancelled')
  await cloud.call('event.cancel', { id: cancelled }, { openid: 'openid-cancelled' })
  const first = await rosterOf()
  expect(first).toMatchObject({ registered: 53, cancelled: 1, onSite: 0, more: true })
  const second = await rosterOf(50)
  expect(second.more).toBe(false)
  const ids = [...first.items, ...second.items].map(({ id }) => id)
  expect(new Set(ids).size).toBe(54)
  expect(new Set(first.items.map(({ phone }) => phone))).toEqual(new Set(['138****2046']))
})

test.each([
  ['on the day of the event counts as registered on site', ON_THE_DAY, true],
  ['days before does not, whatever is claimed', TEST_NOW, false],
])('somebody who registers %s', async (title, at, expected) => {
  await cloud.setClock(at)
  const answer = await cloud.call('event.register', aRegistrationInput({ onSite: true }), {
    openid: `openid-site-${title.length}`,
  })
  expect(answer).toMatchObject({ ok: true, data: { onSite: expected } })
})

test('the list of events says how many seats are taken', async () => {
  await cloud.setClock(ON_THE_DAY)
  const answer = await cloud.call('event.rosters', {}, OFFICER)
  const roster = await rosterOf()
  const taken = roster.registered
  expect(answer).toMatchObject({
    ok: true,
    data: { items: [{ event: 'ai-summit', title: '测试产业峰会', capacity: 100, taken, withdrawn: false }] },
  })
})
