import type { OutputOf } from '@contract/actions'
import { addDays, atDayTime, dayOf } from '@domain/time/shanghai'
import { aDistrict } from '../../tests/builders/content'
import { aBookingInput } from '../../tests/builders/inputs'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const BOSS = 'openid-park-colleague'
const TEMPLATE = 'tpl-booking'

let cloud: TestCloud
let minutes = 0
beforeAll(async () => {
  // `tpl-inquiry`, which the settings name too, is not ours.
  cloud = await startCloud({ items: aDistrict(), subscribeTemplates: [TEMPLATE, 'tpl-staff'] })
  await cloud.joinAs(BOSS, { name: '周静', roles: ['park'], places: ['kuamao-town'] })
})
afterAll(() => cloud.close())
// Tests stand an hour apart, so that no slot is full of them and nothing of an earlier one is due.
beforeEach(async () => {
  minutes += 60
  await cloud.setClock(TEST_NOW + minutes * MINUTE)
})

async function passTime(ms: number): Promise<void> {
  minutes += ms / MINUTE
  await cloud.setClock(TEST_NOW + minutes * MINUTE)
}

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

/** Days are taken in turn, so that no slot is full. */
const DAYS = ['2026-11-26', '2026-11-27', '2026-11-30']
let visits = 0

async function confirmedVisit(as: { openid?: string; uid?: string }): Promise<string> {
  const slot = `visit-kuamao:${DAYS[visits % DAYS.length]}:1400`
  visits += 1
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
      time2: { value: expect.stringMatching(/14:00$/u) },
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

  it('is not sent while its topic is stopped, also where it was waiting then; the inbox has it', async () => {
    const openid = 'openid-stopped'
    const mute = (isMuted: boolean) =>
      done(cloud.call('message.mute', { topic: 'booking', isMuted }, { openid }))
    await allow(openid)
    await confirmedVisit({ openid })
    await mute(true)
    await cloud.fireTimer('minute')
    expect(await sendStates(`wx:${openid}`)).toEqual([['no_credit', 'topic stopped']])
    expect(await delivered(openid)).toEqual([])
    expect(await balanceOf(openid)).toEqual({ booking_result: 1 })
    const inbox = await done(cloud.call('message.list', {}, { openid }))
    expect(inbox).toMatchObject({ unread: 1, items: [{ topic: 'booking' }] })

    await mute(false)
    await cloud.fireTimer('minute')
    expect(await delivered(openid)).toEqual([])
    await confirmedVisit({ openid })
    await cloud.fireTimer('minute')
    expect(await delivered(openid)).toHaveLength(1)
  })

  it('is sent while another topic is stopped', async () => {
    const openid = 'openid-stopped-other'
    await done(cloud.call('message.mute', { topic: 'inquiry', isMuted: true }, { openid }))
    await allow(openid)
    await confirmedVisit({ openid })
    await cloud.fireTimer('minute')
    expect(await delivered(openid)).toHaveLength(1)
  })

  it('is not sent to a web visitor', async () => {
    await confirmedVisit({ uid: 'uid-visitor' })
    await cloud.fireTimer('minute')
    expect(await sendStates('web:uid-visitor')).toEqual([['no_credit', 'no WeChat identity']])
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
      expect(await delivered('openid-busy')).toHaveLength(0)
      await passTime(2 * MINUTE)
      await cloud.fireTimer('minute')
      expect(await delivered('openid-busy')).toHaveLength(1)
      expect(await balanceOf('openid-busy')).toEqual({ booking_result: 0 })
    })

    it('is tried ten times, then left to the inbox', async () => {
      await allow('openid-always-busy')
      await confirmedVisit({ openid: 'openid-always-busy' })
      await setBusy({ 'subscribeMessage.send': -1 })
      for (let run = 0; run < 9; run += 1) {
        await cloud.fireTimer('minute')
        await passTime(61 * MINUTE)
      }
      expect(await sendStates('wx:openid-always-busy')).toMatchObject([['waiting', expect.anything()]])
      await cloud.fireTimer('minute')
      expect(await sendStates('wx:openid-always-busy')).toMatchObject([['failed', '-1: system error']])
      expect(await balanceOf('openid-always-busy')).toEqual({ booking_result: 1 })
    })
  })

  describe('when nobody knows whether WeChat sent it', () => {
    const setFault = (fault: Record<string, unknown>) => askWechat('/faults', { wechat: fault })
    afterEach(() => setFault({}))

    it.each([
      ['timeout', 0],
      ['lost', 1],
    ])('because of a %s is uncertain, spent and never sent again: %d arrived', async (fault, arrived) => {
      const openid = `openid-${fault}`
      await allow(openid)
      await confirmedVisit({ openid })
      await setFault({ 'subscribeMessage.send': fault })
      await cloud.fireTimer('minute')
      await setFault({})
      await cloud.fireTimer('minute')
      expect(await sendStates(`wx:${openid}`)).toMatchObject([['uncertain', expect.anything()]])
      expect(await delivered(openid)).toHaveLength(arrived)
      expect(await balanceOf(openid)).toEqual({ booking_result: 0 })
    })
  })

  describe('found in sending long after', () => {
    /** A run died at it, with the credit reserved or before; then the timer runs for a while. */
    async function afterDying(
      openid: string,
      { hasReserved = false, claim = { sendClaim: 'dead' } as object },
    ) {
      await allow(openid)
      await confirmedVisit({ openid })
      const subject = `wx:${openid}`
      const at = TEST_NOW + minutes * MINUTE
      const messages = cloud.cloud.database().collection('messages')
      const [message] = (await messages.where({ subject }).get()).data as { _id: string }[]
      const id = message?._id ?? ''
      await messages.doc(id).update({ send: 'sending', ...claim, updatedAt: at })
      if (hasReserved) {
        const reserved = [{ id, claim: 'dead', dead: [], template: 'booking_result', at }]
        const ledger = cloud.cloud.database().collection('credits').doc(subject)
        await ledger.update({ reserved, 'balance.booking_result': 0 })
      }
      await cloud.fireTimer('minute')
      const soon = await sendStates(subject)
      await cloud.setClock(at + 6 * MINUTE)
      for (let run = 0; run < 2; run += 1) await cloud.fireTimer('minute')
      const arrived = (await delivered(openid)).length
      return { soon, states: await sendStates(subject), arrived, balance: await balanceOf(openid) }
    }

    it('with its credit reserved is uncertain: WeChat may have it', async () => {
      expect(await afterDying('openid-cut-off', { hasReserved: true })).toMatchObject({
        soon: [['sending', null]],
        states: [['uncertain', expect.anything()]],
        arrived: 0,
        balance: { booking_result: 0 },
      })
    })

    it('without a reservation was never asked of WeChat, and is sent', async () => {
      expect(await afterDying('openid-not-asked', {})).toMatchObject({
        soon: [['sending', null]],
        states: [['sent', null]],
        arrived: 1,
        balance: { booking_result: 0 },
      })
    })

    it('without a claim, as all were before there were any, is uncertain: no reservation could tell', async () => {
      expect(await afterDying('openid-of-old', { claim: {} })).toMatchObject({
        states: [['uncertain', null]],
        arrived: 0,
      })
    })
  })

  describe('of which WeChat wants no more today', () => {
    afterEach(() => askWechat('/faults', {}))

    it.each([
      [45009, '00:00 of the next day'],
      [40037, 'an hour'],
    ])('after a %d waits until %s with its permission', async (code) => {
      const openid = `openid-${code}`
      await allow(openid)
      await confirmedVisit({ openid })
      await askWechat('/faults', { wechat: { 'subscribeMessage.send': code } })
      await cloud.fireTimer('minute')
      await askWechat('/faults', {})
      await cloud.fireTimer('minute')
      expect(await sendStates(`wx:${openid}`)).toMatchObject([['waiting', expect.anything()]])
      const now = TEST_NOW + minutes * MINUTE
      const tomorrow = atDayTime(addDays(dayOf(now), 1), '00:00')
      await cloud.setClock(code === 45009 ? tomorrow : now + 61 * MINUTE)
      await cloud.fireTimer('minute')
      expect(await sendStates(`wx:${openid}`)).toEqual([['sent', null]])
    })
  })

  it('of a template that is not ours holds up none of another', async () => {
    await allow('openid-ours')
    await done(cloud.call('message.allow', { accepted: ['inquiry_reply'] }, { openid: 'openid-not-ours' }))
    await confirmedVisit({ openid: 'openid-ours' })
    const database = cloud.cloud.database()
    const messages = database.collection('messages')
    const [stored] = (await messages.where({ subject: 'wx:openid-ours' }).get()).data as { at: number }[]
    // Of the template that the settings name wrongly there are more than one page, and all of them come first.
    const older = { ...stored, template: 'inquiry_reply', at: 1, subject: 'wx:openid-not-ours' }
    for (let count = 0; count < 120; count += 1) await messages.add({ ...older, _id: `not-ours-${count}` })
    await cloud.fireTimer('minute')
    expect(await delivered('openid-ours')).toHaveLength(1)
    expect(await balanceOf('openid-not-ours')).toEqual({ inquiry_reply: 1 })
    expect(
      new Set(await sendStates('wx:openid-not-ours').then((all) => all.map(([state]) => state))),
    ).toEqual(new Set(['waiting']))
  })

  it('that is no longer true stays in the inbox', async () => {
    await allow('openid-too-late')
    await confirmedVisit({ openid: 'openid-too-late' })
    const messages = cloud.cloud.database().collection('messages')
    await messages.where({ subject: 'wx:openid-too-late' }).update({ until: TEST_NOW + minutes * MINUTE })
    await cloud.fireTimer('minute')
    expect(await sendStates('wx:openid-too-late')).toEqual([['expired', null]])
    expect(await delivered('openid-too-late')).toEqual([])
    expect(await balanceOf('openid-too-late')).toEqual({ booking_result: 1 })
  })

  it('that nobody waits for goes out by day only', async () => {
    await allow('openid-at-night')
    await confirmedVisit({ openid: 'openid-at-night' })
    const messages = cloud.cloud.database().collection('messages')
    await messages.where({ subject: 'wx:openid-at-night' }).update({ isQuiet: true })
    const today = dayOf(TEST_NOW + minutes * MINUTE)
    await cloud.setClock(atDayTime(today, '21:30'))
    await cloud.fireTimer('minute')
    expect(await sendStates('wx:openid-at-night')).toEqual([['waiting', null]])
    await cloud.setClock(atDayTime(addDays(today, 1), '09:00'))
    await cloud.fireTimer('minute')
    expect(await sendStates('wx:openid-at-night')).toEqual([['sent', null]])
  })

  it('takes the only credit before one of a lower rank', async () => {
    await allow('openid-rank')
    const first = await confirmedVisit({ openid: 'openid-rank' })
    const messages = cloud.cloud.database().collection('messages')
    const [stored] = (await messages.where({ subject: 'wx:openid-rank' }).get()).data as { at: number }[]
    await messages.add({ ...stored, _id: 'more-urgent', title: '改期', rank: 0, at: (stored?.at ?? 0) + 1 })
    await cloud.fireTimer('minute')
    const { data } = await messages.where({ subject: 'wx:openid-rank' }).get()
    const states = (data as { _id: string; send: string }[]).map((one) => [one._id, one.send])
    expect(Object.fromEntries(states)).toMatchObject({ 'more-urgent': 'sent' })
    expect(states.filter(([id]) => id?.startsWith(first))).toEqual([[expect.anything(), 'no_credit']])
  })
})

describe('what WeChat tells of permissions', () => {
  const pushes = () => askWechat<{ delivered: object[] }>('/wx/pushes', {})
  const prompt = (openid: string, more: object = {}) =>
    askWechat('/wx/subscriptions', { openid, templateIds: [TEMPLATE], accept: true, ...more })
  const tell = (openid: string) =>
    done(cloud.call('message.allow', { accepted: ['booking_result'] }, { openid }))

  async function heard(): Promise<void> {
    minutes += 1
    await cloud.setClock(TEST_NOW + minutes * MINUTE)
    await pushes()
  }

  afterEach(() => askWechat('/faults', {}))

  it('counts a prompt once, told by the app and by WeChat, however often WeChat tells it', async () => {
    await askWechat('/faults', { permissions: { copies: 3 } })
    await prompt('openid-told')
    await tell('openid-told')
    await heard()
    expect(await balanceOf('openid-told')).toEqual({ booking_result: 1 })
  })

  it('counts a prompt that the app could not tell of', async () => {
    await tell('openid-offline')
    await prompt('openid-offline')
    await heard()
    await prompt('openid-offline')
    await heard()
    expect(await balanceOf('openid-offline')).toEqual({ booking_result: 2 })
  })

  it('takes everything away when the person stops it in the settings', async () => {
    await prompt('openid-stops')
    await tell('openid-stops')
    await heard()
    await askWechat('/wx/subscriptions/stop', { openid: 'openid-stops', templateIds: [TEMPLATE] })
    await heard()
    expect(await balanceOf('openid-stops')).toEqual({ booking_result: 0 })
  })

  it('keeps no ledger of somebody who has none, such as after a deletion', async () => {
    await prompt('openid-gone')
    await heard()
    const { data } = await cloud.cloud.database().collection('credits').doc('wx:openid-gone').get()
    expect(data).toEqual([])
  })
})
