import { aDistrict } from '../../tests/builders/content'
import { aProfileInput } from '../../tests/builders/inputs'
import { type Caller, startCloud, type TestCloud } from '../../tests/harness/start-cloud'

// So slow that two calls that begin together take turns, request by request.
let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict(), instancesPerFunction: 2, latencyMs: 150 })
  // Both instances have begun, so that neither call starts late.
  await Promise.all(['a', 'b'].map((name) => cloud.call('account.profile', {}, { openid: `openid-${name}` })))
})
afterAll(() => cloud.close())

const save = (as: Caller) => cloud.call('account.saveProfile', aProfileInput(), as)
const remove = (as: Caller) => cloud.call('account.deleteProfile', {}, as)

async function isStored(openid: string): Promise<boolean> {
  const { data } = await cloud.cloud.database().collection('profiles').doc(`wx:${openid}`).get()
  return data.length > 0
}

describe('a deletion that meets a save under way', () => {
  it('takes along what was saved in between, and knows that request when it comes again', async () => {
    const openid = 'openid-changes-meanwhile'
    await save({ openid })
    const once = { openid, requestId: 'saved-in-between' }
    const [saved, removed] = await Promise.all([save(once), remove({ openid })])
    expect([saved.ok, removed.ok]).toEqual([true, true])
    expect(await isStored(openid)).toBe(false)
    expect(await save(once)).toMatchObject({ ok: true, data: { profile: null } })
    expect(await isStored(openid)).toBe(false)
  })

  it('is not undone by a first save that looked before it and wrote after it', async () => {
    const openid = 'openid-begins-meanwhile'
    const [, removed] = await Promise.all([save({ openid }), remove({ openid })])
    expect(removed).toMatchObject({ ok: true, data: { profile: null } })
    expect(await isStored(openid)).toBe(false)
  })
})
