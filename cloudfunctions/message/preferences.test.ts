import type { OutputOf } from '@contract/actions'
import type { MessageTopic } from '@contract/message/topics'
import { aDistrict } from '../../tests/builders/content'
import { startCloud, type TestCloud } from '../../tests/harness/start-cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
})
afterAll(() => cloud.close())

interface Caller {
  openid?: string
  uid?: string
}

async function preferencesOf(as: Caller): Promise<OutputOf<'message.preferences'>> {
  const answer = await cloud.call('message.preferences', {}, as)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data
}

async function mutedOf(as: Caller): Promise<MessageTopic[]> {
  const { topics } = await preferencesOf(as)
  return topics.filter(({ isMuted }) => isMuted).map(({ topic }) => topic)
}

const leftOf = async (as: Caller) =>
  Object.fromEntries((await preferencesOf(as)).templates.map(({ template, left }) => [template, left]))

/** One request, which may be sent again under the same id. */
const mute = (as: Caller, topic: MessageTopic, isMuted: boolean, requestId?: string) =>
  cloud.call('message.mute', { topic, isMuted }, { ...as, ...(requestId === undefined ? {} : { requestId }) })

const ledgersOf = async (subject: string) =>
  (await cloud.cloud.database().collection('credits').where({ _id: subject }).get()).data as object[]

describe('what may be sent to a person', () => {
  it('is nothing, and nothing is stopped, where they were never asked; asking leaves no trace', async () => {
    const as = { openid: 'openid-new' }
    expect(await mutedOf(as)).toEqual([])
    expect(await leftOf(as)).toMatchObject({ inquiry_reply: 0, booking_result: 0, staff_due: 0 })
    expect(await ledgersOf('wx:openid-new')).toEqual([])
  })

  it('is what the ledger says, with the kind and the topic of each template', async () => {
    const as = { openid: 'openid-allows' }
    await cloud.call('message.allow', { accepted: ['booking_result'] }, as)
    await cloud.call('message.allow', { accepted: ['booking_result', 'inquiry_reply'] }, as)
    const { templates } = await preferencesOf(as)
    expect(templates).toContainEqual({ template: 'booking_result', topic: 'booking', kind: 'once', left: 2 })
    expect(templates).toContainEqual({ template: 'inquiry_reply', topic: 'inquiry', kind: 'once', left: 1 })
  })
})

describe('a topic', () => {
  it('is stopped and taken up again by somebody without a ledger, and others are left alone', async () => {
    const as = { openid: 'openid-stops' }
    expect(await mute(as, 'booking', true)).toMatchObject({ ok: true, data: { muted: ['booking'] } })
    expect(await mute(as, 'policy', true)).toMatchObject({ ok: true, data: { muted: ['booking', 'policy'] } })
    expect(await mute(as, 'booking', false)).toMatchObject({ ok: true, data: { muted: ['policy'] } })
    expect(await mutedOf(as)).toEqual(['policy'])
    expect(await mutedOf({ openid: 'openid-somebody-else' })).toEqual([])
  })

  it('stays as the last request left it when an earlier one arrives again', async () => {
    const as = { openid: 'openid-repeats' }
    const early = 'request-stops-00001'
    await mute(as, 'inquiry', true, early)
    await mute(as, 'inquiry', false)
    expect(await mute(as, 'inquiry', true, early)).toMatchObject({ ok: true, data: { muted: [] } })
    expect(await mute(as, 'inquiry', false, early)).toMatchObject({
      ok: false,
      error: { code: 'REQUEST_REUSED' },
    })
    expect(await mutedOf(as)).toEqual([])
  })

  it('keeps what was allowed, and is taken up again by whoever allows one more, others are not', async () => {
    const as = { openid: 'openid-keeps' }
    await cloud.call('message.allow', { accepted: ['booking_result'] }, as)
    await mute(as, 'booking', true)
    await mute(as, 'inquiry', true)
    expect([await mutedOf(as), (await leftOf(as)).booking_result]).toEqual([['inquiry', 'booking'], 1])
    await cloud.call('message.allow', { accepted: ['booking_result'] }, as)
    expect([await mutedOf(as), (await leftOf(as)).booking_result]).toEqual([['inquiry'], 2])
  })

  it('can be stopped several times at once: each request counts', async () => {
    const as = { openid: 'openid-at-once' }
    await Promise.all([mute(as, 'inquiry', true), mute(as, 'booking', true), mute(as, 'event', true)])
    expect((await mutedOf(as)).sort()).toEqual(['booking', 'event', 'inquiry'])
  })

  it('that is none is refused', async () => {
    const answer = await cloud.call(
      'message.mute',
      { topic: 'weather' as MessageTopic, isMuted: true },
      { openid: 'openid-odd' },
    )
    expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_INPUT' } })
  })

  it('is stopped for a web visitor too, and forgotten with the account', async () => {
    const as = { uid: 'uid-stops' }
    await mute(as, 'inquiry', true)
    expect(await mutedOf(as)).toEqual(['inquiry'])
    await cloud.call('account.delete', { confirm: 'delete' }, as)
    expect(await ledgersOf('web:uid-stops')).toEqual([])
  })
})
