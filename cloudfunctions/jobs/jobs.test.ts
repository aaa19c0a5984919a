import type { OutputOf } from '@contract/actions'
import { aDistrict } from '../../tests/builders/content'
import { aBookingInput, anInquiryInput } from '../../tests/builders/inputs'
import { passTexts } from '../../tests/harness/pass-texts'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const OFFICER = 'openid-officer'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  await cloud.joinAs(OFFICER, { name: '周静', roles: ['officer'] })
  await cloud.fireTimer('minute')
})
afterAll(() => cloud.close())
beforeEach(() => cloud.setClock(TEST_NOW))

let people = 0
async function submit(
  over: Parameters<typeof anInquiryInput>[0] = {},
): Promise<{ openid: string; inquiry: OutputOf<'inquiry.submit'> }> {
  people += 1
  const openid = `openid-person-${people}`
  const input = anInquiryInput({ consents: { handle: true, forward: false }, ...over })
  const answer = await cloud.call('inquiry.submit', input, { openid })
  if (!answer.ok) throw new Error(answer.error.code)
  return { openid, inquiry: answer.data }
}

async function runAt(at: number): Promise<void> {
  await cloud.setClock(at)
  expect(await cloud.fireTimer('minute')).toMatchObject({ ok: true, failed: [] })
}

async function documents<T>(collection: string, condition: object): Promise<T[]> {
  const query = cloud.cloud.database().collection(collection).where(condition)
  return (await query.limit(1_000).get()).data as T[]
}

/** The lines the staff group was told about a matter. */
async function groupLines(number: string): Promise<string[]> {
  const { messages } = (await (await fetch(`${cloud.url}/webhook`)).json()) as {
    messages: { content: string }[]
  }
  return messages.map(({ content }) => content).filter((content) => content.includes(number))
}

async function titles(id: string): Promise<string[]> {
  const found = await documents<{ at: number; title: string }>('messages', { 'link.id': id })
  return found.sort((a, b) => a.at - b.at).map(({ title }) => title)
}

describe('the entry of the timers', () => {
  it.each([
    ['a WeChat user', { openid: 'openid-forger' }],
    ['a web visitor', { uid: 'uid-forger' }],
    ['another function', {}],
  ])('refuses a timer event that %s made up, and changes nothing', async (_who, as) => {
    await submit()
    const before = await cloud.exportAll()
    for (const TriggerName of ['minute', 'daily']) {
      const event = { Type: 'Timer', TriggerName, Time: '2026-11-24T02:00:00Z', Message: '' }
      const { body, sdkRequests } = await cloud.send('jobs', event, as)
      expect(body).toEqual({ ok: false })
      expect(sdkRequests).toBe(0)
    }
    expect(await cloud.exportAll()).toBe(before)
  })
})

describe('notices', () => {
  it('reach the inbox once and leave the document, however often the timer runs', async () => {
    const { inquiry } = await submit()
    await Promise.all([cloud.fireTimer('minute'), cloud.fireTimer('minute')])
    await runAt(TEST_NOW + MINUTE)
    const [settled] = await documents('inquiries', { _id: inquiry.id })
    expect(settled).toMatchObject({ pending: 0, notices: [] })
    expect(await titles(inquiry.id)).toEqual(['新诉求，请接手'])
  })

  it('tell the staff group once, with kind, number and time and nothing of the person', async () => {
    const { inquiry } = await submit()
    await Promise.all([cloud.fireTimer('minute'), cloud.fireTimer('minute')])
    await runAt(TEST_NOW + MINUTE)
    expect(await groupLines(inquiry.number)).toEqual([
      `【企业入驻】${inquiry.number} 新诉求，答复时间 11月26日 10:00`,
    ])
  })
})

describe('the reply clock', () => {
  it('reminds of a visit whose answer is soon due, and of one that is late, each once', async () => {
    const answer = await cloud.call('booking.create', aBookingInput(), { openid: 'openid-waiting' })
    if (!answer.ok) throw new Error(answer.error.code)
    const { id, number, answerBy } = answer.data
    await runAt(TEST_NOW + 7 * HOUR)
    expect(await groupLines(number)).toHaveLength(1)
    for (const at of [TEST_NOW + 7.2 * HOUR, TEST_NOW + 7.3 * HOUR]) await runAt(at)
    expect((await groupLines(number)).at(-1)).toContain('快到答复时间')
    for (const at of [answerBy ?? 0, (answerBy ?? 0) + HOUR]) await runAt(at)
    expect(await groupLines(number)).toHaveLength(3)
    expect((await groupLines(number)).at(-1)).toContain('过了答复时间')
    expect([...new Set(await titles(id))]).toEqual([
      '新的参观预约待确认',
      '参观预约快到答复时间',
      '参观预约过了答复时间',
    ])
  })

  it('tells of a matter that is soon due and of one that is overdue, each once', async () => {
    const { openid, inquiry } = await submit()
    const dueAt = inquiry.clock?.dueAt ?? 0
    // The last fifth of 840 working minutes begins the afternoon before, at 15:42.
    await runAt(Date.parse('2026-11-25T07:41:00Z'))
    expect(await titles(inquiry.id)).toEqual(['新诉求，请接手'])
    await runAt(dueAt - MINUTE)
    await runAt(dueAt - MINUTE / 2)
    expect(await titles(inquiry.id)).toEqual(['新诉求，请接手', '快到答复时间了'])
    await runAt(dueAt)
    await runAt(dueAt + HOUR)
    expect((await groupLines(inquiry.number)).map((line) => line.split(/[ ，]/u)[1])).toEqual([
      '新诉求',
      '快到答复时间',
      '已过答复时间',
    ])
    const inbox = await cloud.call('message.list', {}, { openid })
    expect(inbox).toMatchObject({ ok: true, data: { items: [{ title: '答复晚了，请您谅解' }] } })
  })

  it('tells nothing of a matter that was answered in time', async () => {
    const { inquiry } = await submit()
    await passTexts(cloud.cloud)
    await cloud.call('inquiry.reply', { id: inquiry.id, text: '有两处合适' }, { openid: OFFICER })
    await runAt((inquiry.clock?.dueAt ?? 0) + DAY)
    expect(await titles(inquiry.id)).not.toContain('已过答复时间')
  })

  it('tells the person once which papers are late', async () => {
    const { openid, inquiry } = await submit({ papersReady: ['营业执照'] })
    await passTexts(cloud.cloud)
    await cloud.call('inquiry.reply', { id: inquiry.id, text: '请补齐资料' }, { openid: OFFICER })
    await runAt(inquiry.papers.dueAt - MINUTE)
    await runAt(inquiry.papers.dueAt + MINUTE)
    await runAt(inquiry.papers.dueAt + DAY)
    const inbox = await cloud.call('message.list', {}, { openid })
    const late = inbox.ok ? inbox.data.items.filter((one) => one.title === '还差几份资料') : []
    expect(late.map((one) => one.text)).toEqual([expect.stringContaining('用房需求、项目简介')])
  })
})

describe('the history', () => {
  interface Entry {
    kind: string
    version: number
  }
  const audited = async (document: string) => {
    const entries = await documents<Entry>('audit', { document })
    return entries.sort((a, b) => a.version - b.version).map(({ kind, version }) => [version, kind])
  }

  it('of a booking is copied once, with each change under its version', async () => {
    const openid = 'openid-history'
    const slot = 'visit-kuamao:2026-11-27:1400'
    const answer = await cloud.call('booking.create', aBookingInput({ slot }), { openid })
    const id = answer.ok ? answer.data.id : ''
    await Promise.all([cloud.fireTimer('minute'), cloud.fireTimer('minute')])
    expect(await audited(id)).toEqual([[1, 'create']])
    await cloud.call('booking.confirm', { id }, { openid: OFFICER })
    await cloud.call('booking.cancel', { id }, { openid })
    await runAt(TEST_NOW + MINUTE)
    await runAt(TEST_NOW + 2 * MINUTE)
    expect(await audited(id)).toEqual([
      [1, 'create'],
      [2, 'confirm'],
      [3, 'cancel'],
    ])
    expect(await documents('bookings', { _id: id })).toMatchObject([{ unaudited: 0 }])
  })

  it('carries neither the request nor what was written', async () => {
    const { inquiry } = await submit()
    await runAt(TEST_NOW + MINUTE)
    const [entry] = await documents<Record<string, unknown>>('audit', { document: inquiry.id })
    expect(Object.keys(entry ?? {}).sort()).toEqual(
      ['_id', 'at', 'by', 'collection', 'createdAt', 'district', 'document', 'kind', 'version'].sort(),
    )
  })
})
