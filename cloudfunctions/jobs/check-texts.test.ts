import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import type { Inquiry } from '@domain/inquiry/inquiry'
import { aDistrict, aSummit } from '../../tests/builders/content'
import { aBookingInput, anInquiryInput, aRegistrationInput } from '../../tests/builders/inputs'
import { type Identity, startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const OFFICER = { openid: 'openid-officer' }
const ADMIN = { openid: 'openid-admin' }
const CHECK = 'security.msgSecCheck'
/** Held by the stand-in of WeChat's check, and by our own list too. */
const RISKY = '想办赌博业务'
/** Held by the stand-in of WeChat's check only. */
const REVIEWED = '复核测试词'

let cloud: TestCloud
let now = TEST_NOW
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict({ events: [aSummit()] }) })
  await cloud.joinAs(OFFICER.openid, { name: '周静', roles: ['officer'] })
  await cloud.joinAs(ADMIN.openid, { name: '李岚', roles: ['admin'] })
})
afterAll(() => cloud.close())
beforeEach(async () => {
  now += 60 * MINUTE
  await setFaults({})
  await cloud.setClock(now)
  await tick()
})

const setFaults = (wechat: Record<string, number>) =>
  fetch(`${cloud.url}/faults`, { method: 'POST', body: JSON.stringify({ wechat }) })

/** The minute timer runs, `minutes` after the test began. */
async function tick(minutes = 0): Promise<void> {
  await cloud.setClock(now + minutes * MINUTE)
  expect(await cloud.fireTimer('minute')).toMatchObject({ ok: true, failed: [] })
}

async function done<N extends ActionName>(action: N, input: InputOf<N>, as: Identity): Promise<OutputOf<N>> {
  const answer = await cloud.call(action, input, as)
  if (!answer.ok) throw new Error(`${action}: ${answer.error.code}`)
  return answer.data
}

async function codeOf<N extends ActionName>(action: N, input: InputOf<N>, as: Identity): Promise<string> {
  const answer = await cloud.call(action, input, as)
  return answer.ok ? 'OK' : answer.error.code
}

let people = 0
const somebody = (): Identity => {
  people += 1
  return { openid: `openid-writer-${people}` }
}

async function submit(need: string, person = somebody()) {
  const input = anInquiryInput({ need, consents: { handle: true, forward: false } })
  return { person, id: (await done('inquiry.submit', input, person)).id }
}

const inbox = async (as: Identity, id: string) =>
  (await done('message.list', {}, as)).items.filter(({ link }) => link.id === id).map(({ title }) => title)

/** What staff have heard about a matter, whoever of them it was proposed to. */
async function toldStaff(id: string): Promise<string[]> {
  const query = cloud.cloud.database().collection('messages').where({ 'link.id': id, topic: 'staff' })
  const titles = ((await query.get()).data as { title: string }[]).map(({ title }) => title)
  return [...new Set(titles)]
}

const isListed = async (id: string) =>
  (await done('inquiry.queue', { filter: 'open' }, OFFICER)).items.some((row) => row.id === id)

const held = async (id: string) =>
  (await done('staff.held', {}, ADMIN)).items.filter((item) => item.id === id)

async function stored(id: string): Promise<Inquiry> {
  const { data } = await cloud.cloud.database().collection('inquiries').doc(id).get()
  return data[0] as Inquiry
}

describe('a new inquiry', () => {
  it('is shown to staff, who then hear of it, once its text passed; its clock runs from submission', async () => {
    const { person, id } = await submit('找 300 平方米办公用房')
    expect(await isListed(id)).toBe(false)
    expect(await toldStaff(id)).toEqual([])
    expect(await codeOf('inquiry.case', { id }, OFFICER)).toBe('NOT_FOUND')
    expect(await codeOf('inquiry.take', { id }, OFFICER)).toBe('NOT_FOUND')
    expect((await done('inquiry.thread', { id }, person)).safety).toEqual({ state: 'pending' })
    await tick(1)
    expect(await isListed(id)).toBe(true)
    expect(await toldStaff(id)).toEqual(['新诉求，请接手'])
    const view = await done('inquiry.case', { id }, OFFICER)
    expect(view.safety).toBeUndefined()
    expect(view.clock?.from).toBe(view.receivedAt)
    expect(view.receivedAt).toBeLessThan(now + MINUTE)
    expect(await done('inquiry.thread', { id }, person)).not.toHaveProperty('safety')
  })

  it('costs no request before its answer', async () => {
    const event = { action: 'inquiry.submit', input: anInquiryInput(), requestId: 'request-of-the-check' }
    const { sdkActions } = await cloud.send('inquiry', event, somebody())
    expect(sdkActions).not.toContain('wx.api')
  })

  it.each([
    ['risky', RISKY],
    ['to be reviewed', REVIEWED],
  ])('whose text is %s is held: staff see nothing of it, administrators are told', async (_title, need) => {
    const { person, id } = await submit(need)
    await tick(1)
    expect(await isListed(id)).toBe(false)
    expect(await codeOf('inquiry.case', { id }, ADMIN)).toBe('NOT_FOUND')
    expect(await codeOf('inquiry.reply', { id, text: '好' }, OFFICER)).toBe('NOT_FOUND')
    expect(await toldStaff(id)).toEqual(['有内容待审核'])
    expect((await done('inquiry.thread', { id }, person)).safety).toEqual({ state: 'held' })
    expect(await held(id)).toMatchObject([
      { record: 'inquiry', entry: null, text: expect.stringContaining(need) },
    ])
    expect(await codeOf('staff.held', {}, OFFICER)).toBe('FORBIDDEN')
    const open = (who: Identity) => done('staff.today', {}, who)
    expect((await open(ADMIN)).held).toBeGreaterThan(0)
    expect((await open(OFFICER)).held).toBe(0)
  })

  it('that is held causes no alert, and the ones that are due once it is released', async () => {
    const { id } = await submit(RISKY)
    await tick(1)
    const dueAt = (await stored(id)).dueAt ?? 0
    await cloud.setClock(dueAt + MINUTE)
    await cloud.fireTimer('minute')
    expect(await toldStaff(id)).toEqual(['有内容待审核'])
    const release = { record: 'inquiry', id, verdict: 'release', reason: '' } as const
    expect(await done('staff.judge', release, ADMIN)).toEqual({ state: 'passed' })
    expect(await isListed(id)).toBe(true)
    await cloud.fireTimer('minute')
    expect((await toldStaff(id)).sort()).toEqual(['已过答复时间', '新诉求，请接手', '有内容待审核'].sort())
    expect(await codeOf('staff.judge', release, ADMIN)).toBe('ALREADY_JUDGED')
    now = dueAt
  })

  it('that is turned down ends, and its writer reads why and what to do', async () => {
    const { person, id } = await submit(RISKY)
    await tick(1)
    const verdict = { record: 'inquiry', id, verdict: 'turn_down' } as const
    expect(await codeOf('staff.judge', { ...verdict, reason: '' }, ADMIN)).toBe('BAD_INPUT')
    await done('staff.judge', { ...verdict, reason: '涉及赌博' }, ADMIN)
    const view = await done('inquiry.thread', { id }, person)
    expect(view).toMatchObject({
      safety: { state: 'rejected', reason: '涉及赌博' },
      status: 'closed',
      clock: null,
    })
    expect(await inbox(person, id)).toEqual(['内容未通过审核，请修改'])
    expect(await codeOf('inquiry.followUp', { id, text: '再看看' }, person)).toBe('INQUIRY_CLOSED')
    expect(await codeOf('inquiry.rate', { id, stars: 1, words: [] }, person)).toBe('INQUIRY_NOT_CLOSED')
    const ended = await done('inquiry.queue', { filter: 'ended' }, OFFICER)
    expect(ended.items.map((row) => row.id)).not.toContain(id)
  })
})

describe('a text that WeChat does not judge', () => {
  const unanswered = () =>
    cloud.emulator.recentFunctionLines().filter(({ text }) => text.includes('"checkText":-1')).length

  it.each([
    ['busy', -1],
    ['over its limit of calls', 45009],
    ['without a valid token', 40001],
  ])(
    'waits while WeChat is %s, and is shown as unchecked after a quarter of an hour',
    async (_title, code) => {
      await setFaults({ [CHECK]: code })
      const { person, id } = await submit('找 300 平方米办公用房')
      for (const minute of [0, 1, 2, 4, 8]) await tick(minute)
      expect((await stored(id)).safety).toEqual({ state: 'pending' })
      expect(await isListed(id)).toBe(false)
      await tick(20)
      expect(await isListed(id)).toBe(true)
      expect((await done('inquiry.case', { id }, OFFICER)).safety).toEqual({ state: 'unchecked' })
      expect(await toldStaff(id)).toEqual(['新诉求，请接手'])
      expect((await done('inquiry.thread', { id }, person)).status).toBe('received')
    },
  )

  it('is checked once WeChat answers again', async () => {
    await setFaults({ [CHECK]: -1 })
    const { id } = await submit(REVIEWED)
    await tick(1)
    await setFaults({})
    await tick(4)
    expect((await stored(id)).safety).toEqual({ state: 'held', label: 21000 })
  })

  it('is not shown unchecked where our own list finds something', async () => {
    await setFaults({ [CHECK]: -1 })
    const { id } = await submit(RISKY)
    await tick(16)
    expect((await stored(id)).safety).toEqual({ state: 'held', label: null })
  })

  it('because its writer was away for two hours is shown at once with that mark', async () => {
    const { id } = await submit('找 300 平方米办公用房')
    await tick(121)
    now += 120 * MINUTE
    expect((await stored(id)).safety).toEqual({ state: 'unchecked' })
    expect(await isListed(id)).toBe(true)
  })

  it('because its writer is a web visitor is judged by our own list', async () => {
    const good = await submit('找 300 平方米办公用房', { uid: 'uid-visitor' })
    const spaced = await submit('想 办 赌*博 业务', { uid: 'uid-visitor' })
    await tick(1)
    expect((await stored(good.id)).safety).toEqual({ state: 'passed' })
    expect((await stored(spaced.id)).safety).toEqual({ state: 'held', label: null })
  })

  it('does not keep a run waiting: WeChat is asked twice, then not again', async () => {
    await setFaults({ [CHECK]: -1 })
    for (let count = 0; count < 5; count += 1) await submit('找 300 平方米办公用房')
    const before = unanswered()
    await tick(1)
    expect(unanswered() - before).toBe(2)
  })
})

describe('a line of the thread', () => {
  async function answered() {
    const matter = await submit('找 300 平方米办公用房')
    await tick(1)
    await done('inquiry.reply', { id: matter.id, text: '有两处合适' }, OFFICER)
    return matter
  }

  it('is shown to staff, who then hear of it, once it passed', async () => {
    const { person, id } = await answered()
    const view = await done('inquiry.followUp', { id, text: '层高多少？' }, person)
    expect(view.entries.at(-1)).toMatchObject({ text: '层高多少？', safety: { state: 'pending' } })
    expect(view.clock).not.toBeNull()
    const before = (await done('inquiry.case', { id }, OFFICER)).entries.at(-1)
    expect(before).toEqual({
      at: expect.any(Number),
      by: 'person',
      kind: 'followed_up',
      safety: { state: 'pending' },
    })
    expect(await toldStaff(id)).not.toContain('有新的追问')
    await tick(2)
    const entry = (await done('inquiry.case', { id }, OFFICER)).entries.at(-1)
    expect(entry).toEqual({ at: expect.any(Number), by: 'person', kind: 'followed_up', text: '层高多少？' })
    expect(await toldStaff(id)).toContain('有新的追问')
  })

  it('that is held says so to both sides; the rest of the matter goes on', async () => {
    const { person, id } = await answered()
    await done('inquiry.followUp', { id, text: RISKY }, person)
    await tick(2)
    const seen = await done('inquiry.case', { id }, OFFICER)
    expect(JSON.stringify(seen)).not.toContain(RISKY)
    expect(seen.entries.at(-1)?.safety).toEqual({ state: 'held' })
    const [item] = await held(id)
    const entry = item?.entry ?? 0
    expect(item).toMatchObject({ text: RISKY, label: 20006 })
    const verdict = { record: 'inquiry', id, entry, verdict: 'turn_down', reason: '与诉求无关' } as const
    await done('staff.judge', verdict, ADMIN)
    const mine = await done('inquiry.thread', { id }, person)
    expect(mine.entries.at(-1)).toMatchObject({
      text: RISKY,
      safety: { state: 'rejected', reason: '与诉求无关' },
    })
    expect(mine.status).toBe('in_hand')
    expect(await codeOf('inquiry.followUp', { id, text: '层高多少？' }, person)).toBe('OK')
    expect(await toldStaff(id)).not.toContain('有新的追问')
  })

  it('with the words of a rating keeps them from staff while it is held', async () => {
    const { person, id } = await answered()
    await done('inquiry.close', { id, text: '办结' }, OFFICER)
    await done('inquiry.rate', { id, stars: 1, words: [REVIEWED] }, person)
    await tick(2)
    expect((await done('inquiry.case', { id }, OFFICER)).rating).toEqual({ stars: 1, words: [] })
    expect(await held(id)).toMatchObject([{ text: REVIEWED }])
  })
})

describe('the form of a visit or an event', () => {
  it('that is held keeps names from staff and the seats for the person, until it is released', async () => {
    const person = somebody()
    const input = aBookingInput({ slot: 'visit-kuamao:2026-11-30:1400', company: RISKY })
    await cloud.setClock(TEST_NOW)
    const { id } = await done('booking.create', input, person)
    await cloud.fireTimer('minute')
    const seen = async () =>
      (await done('booking.queue', { filter: 'pending' }, OFFICER)).items.find((one) => one.id === id)
    expect(await seen()).toMatchObject({
      company: '',
      contact: '',
      phone: '13800002046',
      focus: [],
      visitors: 2,
    })
    expect((await done('booking.detail', { id }, person)).safety).toEqual({ state: 'held' })
    await done('staff.judge', { record: 'booking', id, verdict: 'release', reason: '是真名' }, ADMIN)
    expect(await seen()).toMatchObject({ company: RISKY, contact: '林越', phone: '13800002046' })
  })

  it('that is turned down tells the person what to do', async () => {
    const person = somebody()
    await cloud.setClock(TEST_NOW)
    const { id } = await done('event.register', aRegistrationInput({ company: RISKY }), person)
    await cloud.fireTimer('minute')
    expect(await held(id)).toMatchObject([{ record: 'registration', label: 20006 }])
    const roster = await done('event.roster', { event: 'ai-summit' }, OFFICER)
    expect(roster.items.find((row) => row.id === id)).toMatchObject({ company: '', contact: '' })
    const verdict = { record: 'registration', id, verdict: 'turn_down', reason: '不是企业名称' } as const
    await done('staff.judge', verdict, ADMIN)
    expect(await inbox(person, id)).toContain('内容未通过审核，请修改')
    expect((await done('event.mine', {}, person)).items[0]?.safety).toMatchObject({ state: 'rejected' })
  })

  it('from before texts were checked is shown as it is', async () => {
    const { id } = await submit('找 300 平方米办公用房')
    const _ = cloud.cloud.database().command
    const inquiries = cloud.cloud.database().collection('inquiries')
    await inquiries.where({ _id: id }).update({ safety: _.remove(), checkAt: _.remove(), held: _.remove() })
    expect(await isListed(id)).toBe(true)
    expect(await codeOf('inquiry.take', { id }, OFFICER)).toBe('OK')
  })
})

describe('a complaint', () => {
  const complain = async (text: string) => {
    const person = somebody()
    const { id } = await done('account.complain', { text }, person)
    return { person, id }
  }
  const isQueued = async (id: string) =>
    (await done('account.complaintQueue', { filter: 'open' }, ADMIN)).items.some((one) => one.id === id)
  const mine = async (id: string, person: Identity) =>
    (await done('account.complaints', {}, person)).items.find((one) => one.id === id)

  it('is read and told by its number once its text passed', async () => {
    const { person, id } = await complain('约好的参观没有人接待。')
    expect(await isQueued(id)).toBe(false)
    expect(await toldStaff(id)).toEqual([])
    expect(await codeOf('account.closeComplaint', { id, answer: '抱歉' }, ADMIN)).toBe('NOT_FOUND')
    expect((await mine(id, person))?.safety).toEqual({ state: 'pending' })
    await tick(1)
    expect(await isQueued(id)).toBe(true)
    expect(await toldStaff(id)).toEqual(['新的投诉'])
    expect(await mine(id, person)).not.toHaveProperty('safety')
    await tick(2)
    expect(await toldStaff(id)).toEqual(['新的投诉'])
  })

  it('that is held waits in the same queue, and is read and told once it is released', async () => {
    const { person, id } = await complain(RISKY)
    await tick(1)
    expect(await isQueued(id)).toBe(false)
    expect(await toldStaff(id)).toEqual(['有内容待审核'])
    expect((await mine(id, person))?.safety).toEqual({ state: 'held' })
    expect(await held(id)).toMatchObject([{ record: 'complaint', entry: null, text: RISKY, label: 20006 }])
    const release = { record: 'complaint', id, verdict: 'release', reason: '' } as const
    expect(await done('staff.judge', release, ADMIN)).toEqual({ state: 'passed' })
    expect(await isQueued(id)).toBe(true)
    expect(await toldStaff(id)).toEqual(expect.arrayContaining(['新的投诉']))
    expect(await codeOf('staff.judge', release, ADMIN)).toBe('ALREADY_JUDGED')
  })

  it('that is turned down ends, and its writer reads why', async () => {
    const { person, id } = await complain(RISKY)
    await tick(1)
    const verdict = { record: 'complaint', id, verdict: 'turn_down', reason: '与办理无关' } as const
    await done('staff.judge', verdict, ADMIN)
    expect(await mine(id, person)).toMatchObject({
      status: 'closed',
      answer: null,
      safety: { state: 'rejected', reason: '与办理无关' },
    })
    expect(await inbox(person, id)).toEqual(['内容未通过审核，请修改'])
    const ended = await done('account.complaintQueue', { filter: 'ended' }, ADMIN)
    expect(ended.items.map((one) => one.id)).not.toContain(id)
    expect(await held(id)).toEqual([])
  })

  it('that WeChat gives no answer about is read with a mark after a quarter of an hour', async () => {
    await setFaults({ [CHECK]: -1 })
    const { id } = await complain('约好的参观没有人接待。')
    await tick(1)
    expect(await isQueued(id)).toBe(false)
    await tick(16)
    const { items } = await done('account.complaintQueue', { filter: 'open' }, ADMIN)
    expect(items.find((one) => one.id === id)?.safety).toEqual({ state: 'unchecked' })
  })
})

describe('a document that cannot be settled', () => {
  it('is logged by its id and holds up nothing behind it', async () => {
    const { id: broken } = await submit('找 300 平方米办公用房')
    const inquiries = cloud.cloud.database().collection('inquiries')
    await inquiries.doc(broken).update({ entries: null })
    await cloud.setClock(now + MINUTE / 2)
    const { id } = await submit('找 500 平方米厂房')
    const complaint = await done('account.complain', { text: '约好的参观没有人接待。' }, somebody())
    await tick(1)
    expect(await isListed(id)).toBe(true)
    const { data } = await cloud.cloud.database().collection('complaints').doc(complaint.id).get()
    expect(data[0]).toMatchObject({ safety: { state: 'passed' } })
    const logged = cloud.emulator.recentFunctionLines().filter(({ text }) => text.includes(broken))
    expect(logged).toEqual([{ functionName: 'jobs', text: expect.stringContaining('"cause":"TypeError') }])
    await inquiries.doc(broken).remove()
  })
})
