import { aDistrict } from '../../../tests/builders/content'
import { anInquiryInput } from '../../../tests/builders/inputs'
import { startCloud, type TestCloud } from '../../../tests/harness/start-cloud'

const AT_ONCE = 8

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict(), instancesPerFunction: AT_ONCE, latencyMs: 40 })
})
afterAll(() => cloud.close())

const submit = (openid: string) => cloud.call('inquiry.submit', anInquiryInput(), { openid })

async function counted(): Promise<number> {
  const { data } = await cloud.cloud.database().collection('quotas').limit(100).get()
  const buckets = data as { n: Record<string, number> }[]
  return buckets.flatMap(({ n }) => Object.values(n)).reduce((sum, count) => sum + count, 0)
}

describe('the quota of a day', () => {
  it('refuses no text below the limit when several come at once and no counter exists yet', async () => {
    await cloud.cloud.database().collection('quotas').where({ district: 'xiacheng' }).remove()
    // Texts of one person meet in one counter, so all but one find that somebody else just made it.
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => submit('openid-first')))
    expect(answers.filter((answer) => !answer.ok)).toEqual([])
    expect(await counted()).toBe(AT_ONCE)
  })

  it('refuses the eleventh text of a person and says until when', async () => {
    const answers = await Promise.all(Array.from({ length: 11 }, () => submit('openid-eager')))
    const refused = answers.filter((answer) => !answer.ok)
    expect(refused).toMatchObject([{ error: { code: 'TOO_MANY_REQUESTS' } }])
    const [answer] = refused
    const wait = answer?.ok === false ? (answer.error.retryAfterMs ?? 0) : 0
    // It is 10:00; the day ends in 14 hours.
    expect(Math.round(wait / 3_600_000)).toBe(14)
  })
})
