import { aDistrict } from '../../tests/builders/content'
import { anInquiryInput } from '../../tests/builders/inputs'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'
import { uploadFile } from '../../tests/harness/upload-file'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const STUCK = { openid: 'openid-stuck' }
const BEHIND = { openid: 'openid-behind' }

interface Deletion {
  state: string
  dueAt: number | null
  createdAt: number
}

let cloud: TestCloud
let file: string
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  file = await uploadFile(cloud, {}, STUCK)
  await cloud.call('inquiry.submit', anInquiryInput({ attachments: [file] }), STUCK)
  await cloud.setFaults({ undeletable: [file] })
  for (const who of [STUCK, BEHIND]) await cloud.call('account.delete', { confirm: '删除' }, who)
})
afterAll(() => cloud.close())

/** The timer runs at a moment; the deletions in the order they were asked for. */
async function runAt(at: number): Promise<Deletion[]> {
  await cloud.setClock(at)
  expect(await cloud.fireTimer('minute')).toMatchObject({ ok: true, failed: [] })
  const { deletions } = JSON.parse(await cloud.exportAll()) as { deletions: Deletion[] }
  return deletions.sort((a, b) => a.createdAt - b.createdAt)
}

describe('a deletion that cannot be finished now', () => {
  it('does not hold up those behind it', async () => {
    const [stuck, behind] = await runAt(TEST_NOW + 6 * MINUTE)
    expect(behind).toMatchObject({ state: 'done', dueAt: null })
    expect(stuck?.state).toBe('running')
  })

  it.each([
    ['after as long as it has waited', 20 * MINUTE, 20 * MINUTE],
    ['after an hour at most', 5 * HOUR, HOUR],
  ])('is tried again %s', async (_title, age, pause) => {
    const [stuck] = await runAt(TEST_NOW + age + MINUTE)
    const dueIn = (stuck?.dueAt ?? 0) - (TEST_NOW + age + MINUTE)
    expect(stuck?.state).toBe('running')
    expect(dueIn).toBeGreaterThanOrEqual(pause)
    expect(dueIn).toBeLessThan(pause + 2 * MINUTE)
  })

  it('is finished once nothing stands in the way', async () => {
    await cloud.setFaults({})
    await runAt(TEST_NOW + 8 * HOUR)
    const [stuck] = await runAt(TEST_NOW + 9 * HOUR)
    expect(stuck).toMatchObject({ state: 'done', dueAt: null })
    expect(await cloud.exportAll()).not.toContain(STUCK.openid)
  })
})
