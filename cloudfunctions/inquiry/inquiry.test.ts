import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import { aDistrict } from '../../tests/builders/content'
import { anInquiryInput } from '../../tests/builders/inputs'
import { passTexts } from '../../tests/harness/pass-texts'
import { freshRequestId, startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const DAY = 24 * 3_600_000
const officer = 'openid-officer'
const secondOfficer = 'openid-second-officer'
const administrator = 'openid-first-administrator'
const park = 'openid-park'
/** Those a matter of the office may be proposed to; the first administrator is an officer too. */
const office: Record<string, string> = { 周静: officer, 何敏: secondOfficer, 管理员: administrator }
const otherPark = 'openid-other-park'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  await cloud.joinAs(officer, { name: '周静', roles: ['officer'] })
  await cloud.joinAs(secondOfficer, { name: '何敏', roles: ['officer'] })
  await cloud.joinAs(park, { name: '陈工', roles: ['park'], places: ['kuamao-town'] })
  await cloud.joinAs(otherPark, { name: '吴工', roles: ['park'], places: ['another-town'] })
})

afterAll(() => cloud.close())
beforeEach(() => cloud.setClock(TEST_NOW))

let people = 0
const somebody = () => {
  people += 1
  return `openid-person-${people}`
}

async function done<N extends ActionName>(
  action: N,
  input: InputOf<N>,
  openid: string,
): Promise<OutputOf<N>> {
  const answer = await cloud.call(action, input, { openid })
  if (!answer.ok) throw new Error(`${action}: ${answer.error.code}`)
  return answer.data
}

async function codeOf<N extends ActionName>(action: N, input: InputOf<N>, openid: string): Promise<string> {
  const answer = await cloud.call(action, input, { openid })
  return answer.ok ? 'OK' : answer.error.code
}

/** A matter of a new person that only the office handles; its text has passed the check. */
async function submitted(over: Parameters<typeof anInquiryInput>[0] = {}) {
  const person = somebody()
  const view = await done(
    'inquiry.submit',
    anInquiryInput({ consents: { handle: true, forward: false }, ...over }),
    person,
  )
  await passTexts(cloud.cloud)
  return { person, id: view.id, view }
}

const colleague = async (name: string) => {
  const { items } = await done('staff.colleagues', {}, officer)
  const found = items.find((one) => one.name === name)
  if (found === undefined) throw new Error(`${name} is not among the colleagues`)
  return found.id
}

const inbox = async (openid: string) => (await done('message.list', {}, openid)).items

describe('an inquiry', () => {
  it('goes from submission to rating, seen by both sides', async () => {
    const { person, id, view } = await submitted()
    expect(view).toMatchObject({ status: 'received', phoneMasked: '138****2046', version: 1 })
    expect(view.number).toMatch(/^RZ2611-[A-Z0-9]{5}$/u)
    expect(Object.keys(office)).toContain(view.holder?.name)
    // 840 working minutes from Tuesday 10:00.
    expect(view.clock?.dueAt).toBe((view.clock?.from ?? 0) + 2 * DAY)
    expect(view.papers).toMatchObject({ ready: ['营业执照'], late: false })

    expect(await done('inquiry.take', { id }, officer)).toMatchObject({
      status: 'in_hand',
      mine: true,
      phone: '13800002046',
      holder: { name: '周静' },
    })
    const replied = await done('inquiry.reply', { id, text: '有两处合适' }, officer)
    expect(replied).toMatchObject({ status: 'replied', clock: null })
    const followed = await done('inquiry.followUp', { id, text: '层高多少？' }, person)
    expect(followed.status).toBe('in_hand')
    expect(followed.clock?.from).toBeGreaterThan(view.clock?.from ?? 0)
    await done('inquiry.close', { id, text: '已签约，祝顺利' }, officer)
    const rated = await done('inquiry.rate', { id, stars: 5, words: ['接得快'] }, person)
    expect(rated).toMatchObject({ status: 'closed', clock: null, rating: { stars: 5, words: ['接得快'] } })
    expect(rated.entries.map((entry) => entry.kind)).toEqual([
      'received',
      'taken',
      'replied',
      'followed_up',
      'closed',
      'rated',
    ])
    expect(await done('inquiry.thread', { id }, person)).toEqual(rated)
    expect((await done('inquiry.mine', {}, person)).items.map((item) => item.id)).toEqual([id])
    expect((await inbox(person)).map((message) => message.title)).toEqual([
      '您的诉求已办结',
      '您的诉求有了答复',
      '周静接手了您的诉求',
    ])
  })

  it('is stored without a readable phone number', async () => {
    await submitted({ phone: '13911112222' })
    expect(await cloud.exportAll()).not.toContain('13911112222')
  })

  it('costs three requests when nothing of the district is remembered any more', async () => {
    await cloud.setClock(TEST_NOW + 3_600_000)
    const event = { action: 'inquiry.submit', input: anInquiryInput(), requestId: freshRequestId() }
    const { body, sdkRequests } = await cloud.send('inquiry', event, somebody())
    expect(body.ok).toBe(true)
    expect(sdkRequests).toBe(3)
  })

  it('is not stored without the consent to handle it', async () => {
    const before = await cloud.exportAll()
    const input = anInquiryInput({ consents: { handle: false, forward: true } })
    expect(await codeOf('inquiry.submit', input, somebody())).toBe('CONSENT_REQUIRED')
    expect(await cloud.exportAll()).toBe(before)
  })

  it('knows only the papers the district asks for', async () => {
    const before = await cloud.exportAll()
    const answer = await cloud.call('inquiry.submit', anInquiryInput({ papersReady: ['身份证'] }), {
      openid: somebody(),
    })
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'BAD_INPUT', fields: [{ path: 'papersReady' }] },
    })
    expect(await cloud.exportAll()).toBe(before)
    const { person, id } = await submitted()
    expect(await codeOf('inquiry.papers', { id, ready: ['身份证'] }, person)).toBe('BAD_INPUT')
    const view = await done('inquiry.papers', { id, ready: ['营业执照', '项目简介'] }, person)
    expect(view.papers.ready).toEqual(['营业执照', '项目简介'])
  })

  it('is withdrawn once and then takes nothing more', async () => {
    const { person, id } = await submitted()
    expect((await done('inquiry.withdraw', { id }, person)).status).toBe('withdrawn')
    expect(await codeOf('inquiry.followUp', { id, text: '还在吗' }, person)).toBe('INQUIRY_CLOSED')
    expect(await codeOf('inquiry.reply', { id, text: '在' }, officer)).toBe('INQUIRY_CLOSED')
    expect(await codeOf('inquiry.rate', { id, stars: 1, words: [] }, person)).toBe('INQUIRY_NOT_CLOSED')
  })

  it('is nudged once on a working day and again on the next', async () => {
    const { person, id, view } = await submitted()
    const holder = office[view.holder?.name ?? ''] ?? ''
    expect((await done('inquiry.nudge', { id }, person)).nudgedOn).toBe('2026-11-24')
    expect(await codeOf('inquiry.nudge', { id }, person)).toBe('ALREADY_NUDGED')
    expect((await inbox(holder)).filter((m) => m.title === '对方催了一下' && m.link.id === id)).toHaveLength(
      1,
    )
    await cloud.setClock(TEST_NOW + DAY)
    expect((await done('inquiry.nudge', { id }, person)).nudgedOn).toBe('2026-11-25')
  })
})

describe('a request sent again', () => {
  /** Every changing action in an order in which each is allowed. */
  async function everyChange(person: string, id: string) {
    const to = await colleague('何敏')
    const step = <N extends ActionName>(action: N, input: InputOf<N>, openid: string) => ({
      action,
      input,
      openid,
    })
    return [
      step('inquiry.take', { id }, officer),
      step('inquiry.papers', { id, ready: ['项目简介'] }, person),
      step('inquiry.nudge', { id }, person),
      step('inquiry.reply', { id, text: '有两处合适' }, officer),
      step('inquiry.followUp', { id, text: '层高多少？' }, person),
      step('inquiry.handOver', { id, to, note: '请接着谈' }, officer),
      step('inquiry.close', { id, text: '办结' }, officer),
      step('inquiry.rate', { id, stars: 4, words: [] }, person),
    ]
  }

  async function sendTwice(event: { action: ActionName; input: unknown }, openid: string) {
    const full = { ...event, requestId: freshRequestId() }
    const first = await cloud.send('inquiry', full, openid)
    const stored = await cloud.exportAll()
    const again = await cloud.send('inquiry', full, openid)
    expect(first.body.ok).toBe(true)
    expect(again.text).toBe(first.text)
    expect(await cloud.exportAll()).toBe(stored)
    return full
  }

  it('gets the first answer and changes nothing, for every action', async () => {
    const person = somebody()
    const submission = await sendTwice({ action: 'inquiry.submit', input: anInquiryInput() }, person)
    await passTexts(cloud.cloud)
    const [item] = (await done('inquiry.mine', {}, person)).items
    for (const { action, input, openid } of await everyChange(person, item?.id ?? '')) {
      await sendTwice({ action, input }, openid)
    }
    const stored = await cloud.exportAll()
    const { body } = await cloud.send('inquiry', submission, person)
    expect(body).toMatchObject({ ok: true, data: { id: item?.id, status: 'closed' } })
    expect(await cloud.exportAll()).toBe(stored)
  })

  it('with another input is refused and changes nothing', async () => {
    const person = somebody()
    const submission = await sendTwice({ action: 'inquiry.submit', input: anInquiryInput() }, person)
    const [item] = (await done('inquiry.mine', {}, person)).items
    const followUp = await sendTwice(
      { action: 'inquiry.followUp', input: { id: item?.id, text: '层高？' } },
      person,
    )
    const stored = await cloud.exportAll()
    const others = [
      { ...submission, input: anInquiryInput({ company: '另一家公司' }) },
      { ...followUp, input: { id: item?.id, text: '承重？' } },
      { ...followUp, action: 'inquiry.nudge', input: { id: item?.id } },
    ]
    for (const event of others) {
      const { body } = await cloud.send('inquiry', event, person)
      expect(body).toMatchObject({ ok: false, error: { code: 'REQUEST_REUSED' } })
    }
    expect(await cloud.exportAll()).toBe(stored)
  })

  it('at the same moment makes one inquiry', async () => {
    const person = somebody()
    const event = { action: 'inquiry.submit', input: anInquiryInput(), requestId: freshRequestId() }
    const answers = await Promise.all(Array.from({ length: 6 }, () => cloud.send('inquiry', event, person)))
    const ids = answers.map(({ body }) => (body.ok ? (body.data as { id: string }).id : body.error.code))
    expect(new Set(ids).size).toBe(1)
    expect((await done('inquiry.mine', {}, person)).items.map((item) => item.id)).toEqual([ids[0]])
  })
})

describe('the daily limit', () => {
  it('refuses the eleventh submission, still answers the first, and starts anew next day', async () => {
    const person = somebody()
    const first = { action: 'inquiry.submit', input: anInquiryInput(), requestId: freshRequestId() }
    const answer = await cloud.send('inquiry', first, person)
    for (let count = 0; count < 3; count += 1) await cloud.send('inquiry', first, person)
    for (let count = 2; count <= 10; count += 1) await done('inquiry.submit', anInquiryInput(), person)
    const stored = await cloud.exportAll()
    const eleventh = await cloud.call('inquiry.submit', anInquiryInput(), { openid: person })
    expect(eleventh).toMatchObject({
      ok: false,
      error: { code: 'TOO_MANY_REQUESTS', retryAfterMs: expect.any(Number) },
    })
    expect((await cloud.send('inquiry', first, person)).text).toBe(answer.text)
    const reused = { ...first, input: anInquiryInput({ need: '别的' }) }
    expect((await cloud.send('inquiry', reused, person)).body).toMatchObject({
      error: { code: 'REQUEST_REUSED' },
    })
    expect(await cloud.exportAll()).toBe(stored)
    await cloud.setClock(TEST_NOW + DAY)
    expect(await codeOf('inquiry.submit', anInquiryInput(), person)).toBe('OK')
  })
})

describe("somebody else's inquiry", () => {
  it('is not found by any action of a person, and stays as it is', async () => {
    const { id } = await submitted()
    const stranger = somebody()
    const stored = await cloud.exportAll()
    const codes = [
      await codeOf('inquiry.thread', { id }, stranger),
      await codeOf('inquiry.followUp', { id, text: 'x' }, stranger),
      await codeOf('inquiry.withdraw', { id }, stranger),
      await codeOf('inquiry.nudge', { id }, stranger),
      await codeOf('inquiry.papers', { id, ready: [] }, stranger),
      await codeOf('inquiry.rate', { id, stars: 1, words: [] }, stranger),
      await codeOf('inquiry.thread', { id }, officer),
    ]
    expect(codes).toEqual(codes.map(() => 'NOT_FOUND'))
    expect((await done('inquiry.mine', {}, stranger)).items).toEqual([])
    expect(await cloud.exportAll()).toBe(stored)
  })

  it.each([
    ['a person without a role', 'openid-without-role', 'FORBIDDEN', 'FORBIDDEN'],
    ['a colleague of another park', otherPark, 'NOT_FOUND', 'NOT_FOUND'],
    ['a colleague of the chosen park', park, 'NOT_FOUND', 'OK'],
    ['an officer', secondOfficer, 'OK', 'OK'],
  ])('is handled by %s only as the consent says', async (_title, openid, alone, forwarded) => {
    for (const [forward, expected] of [
      [false, alone],
      [true, forwarded],
    ] as const) {
      const { id } = await submitted({ consents: { handle: true, forward } })
      const to = await colleague('周静')
      const stored = await cloud.exportAll()
      expect(await codeOf('inquiry.case', { id }, openid)).toBe(expected)
      if (expected !== 'OK') {
        const codes = [
          await codeOf('inquiry.take', { id }, openid),
          await codeOf('inquiry.reply', { id, text: 'x' }, openid),
          await codeOf('inquiry.close', { id, text: 'x' }, openid),
          await codeOf('inquiry.handOver', { id, to, note: '' }, openid),
        ]
        expect(codes).toEqual(codes.map(() => expected))
        expect(await cloud.exportAll()).toBe(stored)
      }
      const queue = await cloud.call('inquiry.queue', { filter: 'open' }, { openid })
      const listed = queue.ok ? queue.data.items.some((row) => row.id === id) : queue.error.code
      expect(listed).toBe(expected === 'OK' ? true : expected === 'FORBIDDEN' ? 'FORBIDDEN' : false)
    }
  })
})

describe('a forwarded matter', () => {
  it('is proposed to the chosen park, whose colleague hands it to the office', async () => {
    const { id, view } = await submitted({ consents: { handle: true, forward: true } })
    expect(view.holder).toEqual({ name: '陈工' })
    const mine = await done('inquiry.queue', { filter: 'mine' }, park)
    expect(mine.items.map((row) => row.id)).toContain(id)
    expect(await codeOf('inquiry.handOver', { id, to: await colleague('吴工'), note: '' }, park)).toBe(
      'NOT_A_COLLEAGUE',
    )
    expect(await codeOf('inquiry.handOver', { id, to: 'pnobody', note: '' }, park)).toBe('NOT_A_COLLEAGUE')
    const handed = await done(
      'inquiry.handOver',
      { id, to: await colleague('何敏'), note: '归口在局里' },
      park,
    )
    expect(handed).toMatchObject({ holder: { name: '何敏' }, mine: false, clock: view.clock })
    const told = (await inbox(secondOfficer)).filter((message) => message.link.id === id)
    expect(told).toMatchObject([{ title: '有一件诉求转给您', link: { to: 'staff_inquiry' }, read: false }])
  })

  it('without a chosen park belongs to the office', async () => {
    const { view } = await submitted({ places: [], consents: { handle: true, forward: true } })
    expect(view.consents).toEqual({ handle: true, forward: false })
    expect(Object.keys(office)).toContain(view.holder?.name)
  })
})

describe('a matter that nobody answers', () => {
  it('is told to its holder in time, then to the person and the manager, each once, and stays with its holder', async () => {
    const { person, id } = await submitted()
    const view = await done('inquiry.take', { id }, officer)
    const about = async (openid: string) =>
      (await inbox(openid)).filter((message) => message.link.id === id).map((message) => message.title)
    expect(await about(officer)).not.toContain('快到答复时间了')
    const dueAt = view.clock?.dueAt ?? 0
    await cloud.setClock(dueAt - 60_000)
    await cloud.fireTimer('minute')
    await cloud.fireTimer('minute')
    expect((await about(officer))[0]).toBe('快到答复时间了')
    await cloud.setClock(dueAt + 60_000)
    await cloud.fireTimer('minute')
    await cloud.fireTimer('minute')
    const told = (await about(officer)).filter((title) => title !== '新诉求，请接手')
    expect(told).toEqual(['已过答复时间', '快到答复时间了'])
    expect(await about(person)).toEqual(['答复晚了，请您谅解', '周静接手了您的诉求'])
    expect((await about(administrator))[0]).toBe('已过答复时间')
    const thread = await done('inquiry.thread', { id }, person)
    expect(thread).toMatchObject({ status: 'in_hand', holder: { name: '周静' }, clock: view.clock })
    expect(thread.entries.map((entry) => entry.kind)).toEqual(['received', 'taken', 'overdue'])
  })
})
