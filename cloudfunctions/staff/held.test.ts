import { buildInquiry } from '@domain/inquiry/testing/build-inquiry'
import { aDistrict } from '../../tests/builders/content'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const ADMIN = { openid: 'openid-admin' }
/** More than are listed at once. */
const HELD = 103

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  await cloud.joinAs(ADMIN.openid, { name: '李岚', roles: ['admin'] })
})
afterAll(() => cloud.close())

/** Held matters; the one with the highest id was written first. */
async function addHeld(): Promise<void> {
  const inquiries = cloud.cloud.database().collection('inquiries')
  for (let index = 0; index < HELD; index += 1) {
    const at = TEST_NOW - index * MINUTE
    const _id = `q${String(index).padStart(3, '0')}`
    const held = { safety: { state: 'held' as const, label: null }, checkAt: null, held: 1 }
    await inquiries.add(buildInquiry({ _id, createdAt: at, receivedAt: at, updatedAt: at, ...held }))
  }
}

it('of more held texts than are listed at once, those that wait longest are listed, the longest first', async () => {
  await addHeld()
  const answer = await cloud.call('staff.held', {}, ADMIN)
  const ids = answer.ok ? answer.data.items.map(({ id }) => id) : []
  expect(ids).toHaveLength(100)
  expect(ids.slice(0, 2)).toEqual(['q102', 'q101'])
  expect(ids.at(-1)).toBe('q003')
})
