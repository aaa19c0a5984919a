import { aDistrict } from '../../tests/builders/content'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const ADMIN = { openid: 'openid-admin' }
/** A round trip to the database, so that the steps of two calls fall between each other. */
const ROUND_MS = 16

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict(), latencyMs: ROUND_MS })
  await cloud.joinAs(ADMIN.openid, { name: '李岚', roles: ['admin'] })
})
afterAll(() => cloud.close())

async function invite(name: string): Promise<string> {
  const answer = await cloud.call('staff.invite', { name, roles: ['officer'], places: [] }, ADMIN)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data.code
}

async function idOf(name: string): Promise<string> {
  const answer = await cloud.call('staff.colleagues', {}, ADMIN)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data.items.find((one) => one.name === name)?.id ?? ''
}

interface Stored {
  staff: { _id: string; active: boolean; joinedAt: number }[]
  district: { duty: { subject: string }[] }[]
  requests: { subject: string; createdAt: number }[]
}

/** Whether somebody is staff, is on duty, and joined after the administrator's last request, which then came before. */
async function standing(openid: string) {
  const { staff, district, requests } = JSON.parse(await cloud.exportAll()) as Stored
  const subject = `wx:${openid}`
  const colleague = staff.find(({ _id }) => _id === subject)
  const asked = requests.filter((request) => request.subject === `wx:${ADMIN.openid}`)
  const removedAt = Math.max(...asked.map(({ createdAt }) => createdAt))
  return {
    isStaff: colleague?.active,
    isOnDuty: district[0]?.duty.some((entry) => entry.subject === subject),
    joinedLater: (colleague?.joinedAt ?? 0) > removedAt,
  }
}

/** As long as the steps of a call take that goes on meanwhile. */
async function roundTrips(count: number): Promise<void> {
  for (let trip = 0; trip < count; trip += 1) await cloud.cloud.database().collection('staff').doc('-').get()
}

const steps = Array.from({ length: 12 }, (_, step) => step + 1)

it.each(steps)(
  'a colleague who is removed %i steps after they began to join again is neither staff nor on duty',
  async (step) => {
    // Apart in time, so that the administrator stays below the limit of calls.
    await cloud.setClock(TEST_NOW + step * 60_000)
    const openid = `openid-colleague-${step}`
    const name = `同事${step}`
    await cloud.call('staff.join', { code: await invite(name) }, { openid })
    const [id, code] = [await idOf(name), await invite(name)]
    const joining = cloud.call('staff.join', { code }, { openid })
    await roundTrips(step)
    expect(await cloud.call('staff.remove', { id }, ADMIN)).toEqual({ ok: true, data: { id } })
    await joining
    const { joinedLater, ...stands } = await standing(openid)
    expect(stands).toEqual({ isStaff: joinedLater, isOnDuty: joinedLater })
  },
)
