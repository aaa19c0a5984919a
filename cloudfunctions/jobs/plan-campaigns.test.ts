import { aPolicy, aPublishedClause } from '../../tests/builders/clauses'
import { aDistrict } from '../../tests/builders/content'
import { aStoredProfile } from '../../tests/builders/stored-profile'
import { startCloud, type TestCloud } from '../../tests/harness/start-cloud'

const MIDNIGHT = Date.parse('2026-11-27T16:05:00Z')
const HOUR = 3_600_000

/** Its window closes on 12 December 2026: fourteen days after the night of the timer. */
const closing = aPublishedClause({
  terms: {
    ...aPublishedClause().terms,
    window: { mode: 'fixed', opens: '2026-01-01', closes: '2026-12-12' },
  },
})

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({
    items: [
      ...aDistrict(),
      { kind: 'policy', id: 'demo-growth', data: aPolicy() },
      { kind: 'clause', id: closing.id, data: closing },
    ],
  })
  await cloud.cloud
    .database()
    .collection('profiles')
    .add([aStoredProfile({ _id: 'wx:fits' }), aStoredProfile({ _id: 'wx:fits-not', facts: [] })])
  for (const openid of ['saver', 'fits']) {
    const changes = [{ kind: 'policy' as const, id: 'demo-growth', saved: true }]
    expect(await cloud.call('account.save', { changes }, { openid })).toMatchObject({ ok: true })
  }
  await cloud.setClock(MIDNIGHT)
})
afterAll(() => cloud.close())

async function told() {
  const { data } = await cloud.cloud.database().collection('messages').where({ topic: 'policy' }).get()
  const messages = data as { subject: string; text: string }[]
  return messages.map(({ subject, text }) => [subject, /因为[^。]+/u.exec(text)?.[0]]).sort()
}

describe('a window that closes in fourteen days', () => {
  it('is told at night once, to whom it fits and to who saved it, each with the reason', async () => {
    await cloud.fireTimer('daily')
    await cloud.fireTimer('daily')
    for (let run = 0; run < 3; run += 1) await cloud.fireTimer('minute')
    expect(await told()).toEqual([
      ['wx:fits', '因为您的企业：营收 3,000 万元'],
      ['wx:saver', '因为您收藏了这项政策'],
    ])
  })

  it('is told once more three days before', async () => {
    await cloud.setClock(MIDNIGHT + 11 * 24 * HOUR)
    await cloud.fireTimer('daily')
    for (let run = 0; run < 2; run += 1) await cloud.fireTimer('minute')
    expect(await told()).toHaveLength(4)
  })

  it('leads from the inbox to the policy', async () => {
    const answer = await cloud.call('message.list', {}, { openid: 'saver' })
    expect(answer).toMatchObject({
      ok: true,
      data: {
        unread: 2,
        items: [
          { topic: 'policy', title: '有一项政策快到申报截止时间', link: { to: 'policy', id: 'demo-growth' } },
          {},
        ],
      },
    })
  })
})
