import { aDistrict } from '../../tests/builders/content'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
})
afterAll(() => cloud.close())

const DAY = 24 * 60 * 60_000

async function count(step: string, requestId: string, caller = {}) {
  const { body, sdkRequests } = await cloud.send(
    'policy',
    { action: 'policy.count', input: { step }, requestId },
    caller,
  )
  return { code: body.ok ? 'OK' : body.error.code, sdkRequests }
}

async function counters() {
  const { data } = await cloud.cloud.database().collection('matchcounts').get()
  return data.map(({ _id, started, finished }) => ({ _id, started, finished }))
}

describe('the counter of 算政策', () => {
  it('counts for nobody in particular, one request once the day has its document', async () => {
    await count('started', 'first-of-the-day')
    expect(await count('started', 'second-of-day')).toEqual({ code: 'OK', sdkRequests: 1 })
    expect(await count('finished', 'third-of-the-day', { openid: 'openid-counted' })).toMatchObject({
      code: 'OK',
    })
    expect(await counters()).toEqual([{ _id: expect.stringMatching(/^xiacheng:/u), started: 2, finished: 1 }])
  })

  it('keeps neither who called nor a request id that could be looked up', async () => {
    const { data } = await cloud.cloud.database().collection('matchcounts').get()
    const text = JSON.stringify(data)
    expect(text).not.toContain('openid-counted')
    expect(text).not.toContain('of-the-day')
  })

  it('counts a request that comes again once, and refuses its id for another step', async () => {
    const before = await counters()
    expect(await count('started', 'second-of-day')).toMatchObject({ code: 'OK' })
    expect(await count('finished', 'second-of-day')).toMatchObject({ code: 'REQUEST_REUSED' })
    expect(await counters()).toEqual(before)
  })

  it('counts those who begin a day at once, each of them', async () => {
    await cloud.setClock(TEST_NOW + DAY)
    await Promise.all(Array.from({ length: 8 }, (_, at) => count('started', `at-once-${at}-of-the-day`)))
    const [, today] = await counters()
    expect(today).toMatchObject({ started: 8, finished: 0 })
  })

  it('refuses a step that nobody counts', async () => {
    expect(await count('paid', 'some-other-request')).toMatchObject({ code: 'BAD_INPUT' })
  })
})
