import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import { inquiryKinds } from '@contract/inquiry/kinds'
import { aDistrict, aSettings } from '../../tests/builders/content'
import { inquiryInputs } from '../../tests/builders/inquiry-inputs'
import { passTexts } from '../../tests/harness/pass-texts'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const officer = 'openid-officer'
const second = 'openid-second-officer'
const park = 'openid-park'
const correctionLimit = { workingMinutes: 420, approvedBy: '测试区招商局', approvedAt: '2026-01-05' }

let cloud: TestCloud

beforeAll(async () => {
  const { inquiry } = aSettings()
  const settings = { inquiry: { ...inquiry, correction: { limit: correctionLimit, holders: ['何敏'] } } }
  cloud = await startCloud({ items: aDistrict({ settings }) })
  await cloud.joinAs(officer, { name: '周静', roles: ['officer'] })
  await cloud.joinAs(second, { name: '何敏', roles: ['officer'] })
  await cloud.joinAs(park, { name: '陈工', roles: ['park'], places: ['kuamao-town'] })
})

afterAll(() => cloud.close())
beforeEach(() => cloud.setClock(TEST_NOW))

let people = 0
const somebody = () => {
  people += 1
  return `openid-asker-${people}`
}

async function done<N extends ActionName>(
  action: N,
  input: InputOf<N>,
  openid: string,
): Promise<OutputOf<N>> {
  const answer = await cloud.call(action, input, { openid })
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
  return answer.data
}

async function codeOf<N extends ActionName>(action: N, input: InputOf<N>, openid: string): Promise<string> {
  const answer = await cloud.call(action, input, { openid })
  return answer.ok ? 'OK' : answer.error.code
}

/** A submission whose text was found to be fine: only then staff see it. */
async function submitted(input: InputOf<'inquiry.submit'>) {
  const person = somebody()
  const { id } = await done('inquiry.submit', input, person)
  await passTexts(cloud.cloud)
  return { person, view: await done('inquiry.thread', { id }, person) }
}

/** Published content and whatever an app would fetch of it. */
const published = async () => JSON.stringify(await done('catalog.sync', {}, somebody()))

describe('a submission of each kind', () => {
  it.each([
    ['settle', 'RZ', '云衡智能'],
    ['site', 'XZ', '云衡智能'],
    ['finance', 'ZJ', '云衡智能'],
    ['policy', 'ZC', '云衡智能'],
    ['contribution', 'TG', '一家公司的一年'],
    ['correction', 'JC', '跨贸小镇'],
  ] as const)(
    '%s is stored as it was answered and shown to its sender and to staff',
    async (kind, prefix, headline) => {
      const input = inquiryInputs[kind]
      const { person, view } = await submitted(input)
      const asked = 'answers' in input ? { answers: input.answers } : {}
      expect(view).toMatchObject({ kind, headline, status: 'received', need: input.need })
      expect(view.number.startsWith(prefix)).toBe(true)
      expect('answers' in view ? { answers: view.answers } : {}).toEqual(asked)
      expect(await done('inquiry.thread', { id: view.id }, person)).toEqual(view)
      const matter = await done('inquiry.case', { id: view.id }, officer)
      expect(matter).toMatchObject({
        kind,
        ...asked,
        phone: kind === 'settle' ? '13800002046' : '+491761234567',
      })
      const listed = await done('inquiry.queue', { filter: 'open', kind }, officer)
      expect(listed.items.map((row) => row.id)).toContain(view.id)
      expect(new Set(listed.items.map((row) => row.kind))).toEqual(new Set([kind]))
    },
  )

  it('runs the clock of its own kind, or promises no time', async () => {
    const clocks: Record<string, boolean> = {}
    for (const kind of inquiryKinds) clocks[kind] = (await submitted(inquiryInputs[kind])).view.clock !== null
    expect(clocks).toEqual({
      settle: true,
      site: false,
      finance: false,
      policy: false,
      contribution: false,
      correction: true,
    })
  })

  it('is proposed to whom the district names for its kind, and to a park only by consent', async () => {
    expect((await submitted(inquiryInputs.correction)).view.holder?.name).toBe('何敏')
    expect((await submitted(inquiryInputs.site)).view.holder?.name).toBe('陈工')
    const kept = { ...inquiryInputs.site, consents: { handle: true, forward: false } }
    const { view } = await submitted(kept)
    expect(view.holder?.name).not.toBe('陈工')
    expect(await codeOf('inquiry.case', { id: view.id }, park)).toBe('NOT_FOUND')
  })
})

describe('a correction', () => {
  it('needs neither name nor phone', async () => {
    const { phone: _phone, phoneProof: _proof, ...rest } = inquiryInputs.correction
    const { view } = await submitted({ ...rest, contact: '' })
    expect(view).toMatchObject({ company: '', contact: '', phoneMasked: '', phoneVerified: false })
    expect(await done('inquiry.case', { id: view.id }, officer)).toMatchObject({ phone: '' })
  })
})

describe('the recipients of 融资', () => {
  it('are those that were ticked, by the names that stood there, and nobody else', async () => {
    const { view } = await submitted(inquiryInputs.finance)
    expect(view.consents.recipients).toEqual([{ id: 'first-bank', name: '第一银行' }])
    const none = { ...inquiryInputs.finance, consents: { handle: true, recipients: [] } }
    expect((await submitted(none)).view.consents.recipients).toEqual([])
  })

  it('cannot be somebody the district does not offer, and nothing is stored', async () => {
    const before = await cloud.exportAll()
    const input = { ...inquiryInputs.finance, consents: { handle: true, recipients: ['somebody'] } }
    expect(await cloud.call('inquiry.submit', input, { openid: somebody() })).toMatchObject({
      ok: false,
      error: { code: 'BAD_INPUT', fields: [{ path: 'consents.recipients' }] },
    })
    expect(await cloud.exportAll()).toBe(before)
  })
})

describe('what staff decide on', () => {
  it.each(['contribution', 'correction'] as const)(
    '%s is thanked for when it is accepted, and never appears by itself',
    async (kind) => {
      const before = await published()
      const { person, view } = await submitted(inquiryInputs[kind])
      await done('inquiry.take', { id: view.id }, officer)
      const matter = await done('inquiry.accept', { id: view.id, text: '' }, officer)
      expect(matter).toMatchObject({ status: 'accepted', clock: null })
      await cloud.fireTimer('minute')
      const [notice] = (await done('message.list', {}, person)).items
      expect(notice?.title).toMatch(/^谢谢您/u)
      expect(await published()).toBe(before)
      expect(await codeOf('inquiry.turnDown', { id: view.id, text: '不用了' }, officer)).toBe(
        'INQUIRY_CLOSED',
      )
    },
  )

  it('is thanked for when it is turned down, with the reason', async () => {
    const { person, view } = await submitted(inquiryInputs.contribution)
    await done('inquiry.turnDown', { id: view.id, text: '这一条已经登过了' }, officer)
    const thread = await done('inquiry.thread', { id: view.id }, person)
    expect(thread.status).toBe('turned_down')
    expect(thread.entries.at(-1)).toMatchObject({ kind: 'turned_down', text: '这一条已经登过了' })
    const [notice] = (await done('message.list', {}, person)).items
    expect(notice).toMatchObject({ title: '谢谢您的投稿，这次没有采纳' })
    expect(notice?.text).toContain('这一条已经登过了')
  })

  it('is neither closed nor rated, and nothing else is accepted or turned down', async () => {
    const { person, view } = await submitted(inquiryInputs.contribution)
    const settle = (await submitted(inquiryInputs.settle)).view
    const before = await cloud.exportAll()
    const codes = [
      await codeOf('inquiry.close', { id: view.id, text: 'x' }, officer),
      await codeOf('inquiry.rate', { id: view.id, stars: 5, words: [] }, person),
      await codeOf('inquiry.accept', { id: settle.id, text: '' }, officer),
      await codeOf('inquiry.turnDown', { id: settle.id, text: 'x' }, officer),
    ]
    expect(codes).toEqual(codes.map(() => 'STEP_NOT_OFFERED'))
    expect(await cloud.exportAll()).toBe(before)
  })

  it('is not looked at without the consent to show it, and is not stored', async () => {
    const before = await cloud.exportAll()
    const input = { ...inquiryInputs.contribution, consents: { handle: true, publish: false } }
    expect(await codeOf('inquiry.submit', input, somebody())).toBe('CONSENT_REQUIRED')
    expect(await cloud.exportAll()).toBe(before)
  })
})
