import type { OutputOf } from '@contract/actions'
import { aDistrict } from '../../tests/builders/content'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const READER = { openid: 'openid-reader' }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
})
afterAll(() => cloud.close())

/** Puts messages of these moments into an inbox. */
async function fill(subject: string, moments: readonly number[]): Promise<void> {
  const messages = moments.map((at, index) => ({
    _id: `${subject}:${index}`,
    district: 'xiacheng',
    subject,
    at,
    topic: 'inquiry',
    title: '您的诉求有了答复',
    text: '',
    link: { to: 'inquiry', id: 'q1' },
    readAt: null,
    send: 'none',
    webhookState: 'none',
    createdAt: at,
    updatedAt: at,
    version: 1,
  }))
  await cloud.cloud.database().collection('messages').add(messages)
}

async function list(before?: number): Promise<OutputOf<'message.list'>> {
  const answer = await cloud.call('message.list', before === undefined ? {} : { before }, READER)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data
}

describe('an inbox of several pages', () => {
  it('shows every message once, also those of one moment at the end of a page', async () => {
    // The last two are of one moment and stand on both sides of the end of the page.
    const moments = [
      ...Array.from({ length: 49 }, (_, index) => TEST_NOW - index),
      TEST_NOW - 49,
      TEST_NOW - 49,
    ]
    await fill('wx:openid-reader', moments)
    const first = await list()
    const second = await list(first.items.at(-1)?.at)
    expect([first.items.length, first.more, second.items.length, second.more]).toEqual([49, true, 2, false])
    const shown = [...first.items, ...second.items].map(({ id }) => id)
    expect(new Set(shown).size).toBe(moments.length)
  })

  it('counts what is unread beyond the page, and nobody else can read it away', async () => {
    const { unread } = await list()
    expect(unread).toBe(51)
    await cloud.call('message.read', { ids: ['wx:openid-reader:0'] }, { openid: 'openid-stranger' })
    await cloud.call('message.read', { ids: [] }, { openid: 'openid-stranger' })
    expect((await list()).unread).toBe(51)
    expect(await cloud.call('message.read', { ids: ['wx:openid-reader:0'] }, READER)).toMatchObject({
      data: { unread: 50 },
    })
    expect(await cloud.call('message.read', { ids: [] }, READER)).toMatchObject({ data: { unread: 0 } })
  })
})
