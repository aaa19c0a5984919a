import type { OutputOf } from '@contract/actions'
import { aDistrict } from '../../tests/builders/content'
import { aBookingInput } from '../../tests/builders/inputs'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const BOSS = 'openid-park-colleague'
const TEMPLATE = 'tpl-booking'

let cloud: TestCloud
let minutes = 0
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  await cloud.joinAs(BOSS, { name: '周静', roles: ['park'], places: ['kuamao-town'] })
})
afterAll(() => cloud.close())
// Tests stand an hour apart, so that no slot is full of them and nothing of an earlier one is due.
beforeEach(async () => {
  minutes += 60
  await cloud.setClock(TEST_NOW + minutes * MINUTE)
})

async function done<T>(answer: Promise<{ ok: true; data: T } | { ok: false; error: { code: string } }>) {
  const envelope = await answer
  if (!envelope.ok) throw new Error(envelope.error.code)
  return envelope.data
}

async function askWechat<T>(path: string, body?: unknown): Promise<T> {
  const options = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  return (await (await fetch(`${cloud.url}${path}`, options)).json()) as T
}

interface Delivered {
  messages: { templateId: string; page: string; data: Record<string, { value: string }> }[]
}
const delivered = async (openid: string) =>
  (await askWechat<Delivered>(`/wx/messages?openid=${openid}`)).messages

/** The person taps 允许 in WeChat's dialog, and the app tells us. */
async function allow(openid: string): Promise<void> {
  await askWechat('/wx/subscriptions', { openid, templateIds: [TEMPLATE], accept: true })
  await done(cloud.call('message.allow', { accepted: ['booking_result'] }, { openid }))
}

const balanceOf = async (openid: string): Promise<OutputOf<'message.allow'>['balance']> =>
  (await done(cloud.call('message.allow', { accepted: [] }, { openid }))).balance

async function confirmedVisit(as: { openid?: string; uid?: string }): Promise<string> {
  const slot = 'visit-kuamao:2026-11-30:1400'
  const { id } = await done(cloud.call('booking.create', aBookingInput({ slot }), as))
  await done(cloud.call('booking.confirm', { id }, { openid: BOSS }))
  return id
}

async function sendStates(subject: string): Promise<(string | null)[][]> {
  const { data } = await cloud.cloud.database().collection('messages').where({ subject }).get()
  return (data as { send: string; sendNote: string | null }[]).map((one) => [one.send, one.sendNote])
}

describe('a subscription message', () => {
  it('is sent once to somebody who allowed one, however often the timer runs', async () => {
    await allow('openid-allowed')
    const id = await confirmedVisit({ openid: 'openid-allowed' })
    for (let run = 0; run < 3; run += 1) await cloud.fireTimer('minute')
    const messages = await delivered('openid-allowed')
    expect(messages).toMatchObject([{ templateId: TEMPLATE, page: `pages/booking/detail/index?id=${id}` }])
    expect(messages[0]?.data).toMatchObject({
      thing1: { value: '园区参观' },
      time2: { value: '2026年11月30日 14:00' },
      phrase3: { value: '已确认' },
    })
    expect(await balanceOf('openid-allowed')).toEqual({ booking_result: 0 })
  })

  it('is sent once when two timers run at the same time', async () => {
    await allow('openid-two-timers')
    await allow('openid-two-timers')
    await confirmedVisit({ openid: 'openid-two-timers' })
    await Promise.all([cloud.fireTimer('minute'), cloud.fireTimer('minute')])
    expect(await delivered('openid-two-timers')).toHaveLength(1)
    expect(await balanceOf('openid-two-timers')).toEqual({ booking_result: 1 })
  })

  it('is not sent to somebody who allowed none; the inbox has it', async () => {
    await confirmedVisit({ openid: 'openid-refused' })
    await cloud.fireTimer('minute')
    expect(await delivered('openid-refused')).toEqual([])
    expect(await sendStates('wx:openid-refused')).toEqual([['no_credit', null]])
    const inbox = await done(cloud.call('message.list', {}, { openid: 'openid-refused' }))
    expect(inbox).toMatchObject({ unread: 1, items: [{ title: '参观预约已确认' }] })
  })

  it('is not sent to a web visitor', async () => {
    await confirmedVisit({ uid: 'uid-visitor' })
    await cloud.fireTimer('minute')
    expect(await sendStates('web:uid-visitor')).toEqual([['no_credit', null]])
  })

  it('empties the ledger when WeChat says that nothing is left', async () => {
    const openid = 'openid-changed-mind'
    for (let times = 0; times < 2; times += 1) {
      await done(cloud.call('message.allow', { accepted: ['booking_result'] }, { openid }))
    }
    await confirmedVisit({ openid })
    await cloud.fireTimer('minute')
    expect(await sendStates(`wx:${openid}`)).toEqual([['no_credit', null]])
    expect(await balanceOf(openid)).toEqual({ booking_result: 0 })
  })

  it('gives the permission back when WeChat refuses the message itself', async () => {
    await allow('openid-bad-field')
    await confirmedVisit({ openid: 'openid-bad-field' })
    const messages = cloud.cloud.database().collection('messages')
    await messages.where({ subject: 'wx:openid-bad-field' }).update({ 'data.phrase3': '超过五个汉字的词' })
    await cloud.fireTimer('minute')
    expect(await sendStates('wx:openid-bad-field')).toMatchObject([
      ['failed', expect.stringMatching(/^47003/u)],
    ])
    expect(await balanceOf('openid-bad-field')).toEqual({ booking_result: 1 })
  })

  describe('while WeChat is busy', () => {
    const setBusy = (codes: Record<string, number>) => askWechat('/faults', { wechat: codes })
    afterEach(() => setBusy({}))

    it('waits with its permission and is sent once WeChat answers', async () => {
      await allow('openid-busy')
      await confirmedVisit({ openid: 'openid-busy' })
      await setBusy({ 'subscribeMessage.send': -1 })
      await cloud.fireTimer('minute')
      expect(await sendStates('wx:openid-busy')).toEqual([['waiting', '-1: system error']])
      expect(await balanceOf('openid-busy')).toEqual({ booking_result: 1 })
      await setBusy({})
      await cloud.fireTimer('minute')
      expect(await delivered('openid-busy')).toHaveLength(1)
      expect(await balanceOf('openid-busy')).toEqual({ booking_result: 0 })
    })

    it('is tried ten times, then left to the inbox', async () => {
      await allow('openid-always-busy')
      await confirmedVisit({ openid: 'openid-always-busy' })
      await setBusy({ 'subscribeMessage.send': -1 })
      for (let run = 0; run < 9; run += 1) await cloud.fireTimer('minute')
      expect(await sendStates('wx:openid-always-busy')).toMatchObject([['waiting', expect.anything()]])
      await cloud.fireTimer('minute')
      expect(await sendStates('wx:openid-always-busy')).toMatchObject([['failed', '-1: system error']])
      expect(await balanceOf('openid-always-busy')).toEqual({ booking_result: 1 })
    })
  })

  it('is not sent again when a run was cut off while sending', async () => {
    await allow('openid-cut-off')
    await confirmedVisit({ openid: 'openid-cut-off' })
    const messages = cloud.cloud.database().collection('messages')
    const at = TEST_NOW + minutes * MINUTE
    await messages.where({ subject: 'wx:openid-cut-off' }).update({ send: 'sending', updatedAt: at })
    await cloud.fireTimer('minute')
    expect(await sendStates('wx:openid-cut-off')).toEqual([['sending', null]])
    await cloud.setClock(at + 6 * MINUTE)
    await cloud.fireTimer('minute')
    expect(await sendStates('wx:openid-cut-off')).toEqual([['uncertain', null]])
    expect(await delivered('openid-cut-off')).toEqual([])
  })
})
