import type { InputOf } from '@contract/actions'
import { aDistrict } from '../../tests/builders/content'
import { passTexts } from '../../tests/harness/pass-texts'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const ADMIN = { openid: 'openid-admin' }
const OFFICER = { openid: 'openid-officer' }
const PARK = { kind: 'place', id: 'kuamao-town' } as const
const POLICY = { kind: 'policy', id: 'rent' } as const

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict(), instancesPerFunction: 3 })
  await cloud.joinAs(ADMIN.openid, { name: '李岚', roles: ['admin'] })
  await cloud.joinAs(OFFICER.openid, { name: '周静', roles: ['officer'] })
})
afterAll(() => cloud.close())
beforeEach(() => cloud.setClock(TEST_NOW))

let people = 0
const somebody = () => {
  people += 1
  return { openid: `openid-account-${people}` }
}

async function savedBy(as: { openid: string }): Promise<string[]> {
  const answer = await cloud.call('account.saved', {}, as)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data.items.map(({ kind, id }) => `${kind}:${id}`)
}

const save = (as: { openid: string }, ...changes: InputOf<'account.save'>['changes']) =>
  cloud.call('account.save', { changes }, as)

describe('saved items', () => {
  it('follow the person, newest first, and nobody else', async () => {
    const person = somebody()
    await save(person, { ...PARK, saved: true })
    await cloud.setClock(TEST_NOW + 60_000)
    await save(person, { ...POLICY, saved: true })
    expect(await savedBy(person)).toEqual(['policy:rent', 'place:kuamao-town'])
    expect(await savedBy(somebody())).toEqual([])
  })

  it('are a set: saving again and dropping what is not there change nothing', async () => {
    const person = somebody()
    await save(person, { ...PARK, saved: true })
    const before = await cloud.exportAll()
    await cloud.setClock(TEST_NOW + 60_000)
    await save(person, { ...PARK, saved: true })
    await save(person, { ...POLICY, saved: false })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('keep both changes of two phones at once', async () => {
    const person = somebody()
    await Promise.all([save(person, { ...PARK, saved: true }), save(person, { ...POLICY, saved: true })])
    expect((await savedBy(person)).sort()).toEqual(['place:kuamao-town', 'policy:rent'])
  })

  it('stay as they are when a change comes again after another one undid it', async () => {
    const person = somebody()
    const requestId = 'save-late-repeat'
    const saveOnce = () =>
      cloud.call('account.save', { changes: [{ ...PARK, saved: true }] }, { ...person, requestId })
    expect(await saveOnce()).toMatchObject({ ok: true, data: { items: [PARK] } })
    await cloud.setClock(TEST_NOW + 60_000)
    await save(person, { ...PARK, saved: false })
    const before = await cloud.exportAll()
    await cloud.setClock(TEST_NOW + 120_000)
    expect(await saveOnce()).toEqual({ ok: true, data: { items: [] } })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('refuse another change under a request id whose change was undone since', async () => {
    const person = somebody()
    const requestId = 'save-late-reuse'
    await cloud.call('account.save', { changes: [{ ...PARK, saved: true }] }, { ...person, requestId })
    await save(person, { ...PARK, saved: false })
    const before = await cloud.exportAll()
    const reused = { changes: [{ ...POLICY, saved: true }] }
    expect(await cloud.call('account.save', reused, { ...person, requestId })).toMatchObject({
      ok: false,
      error: { code: 'REQUEST_REUSED' },
    })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('cost one request to find that nothing changes, two to change', async () => {
    const event = {
      action: 'account.save',
      requestId: 'cost-save-0001',
      input: { changes: [{ ...PARK, saved: true }] },
    }
    const as = somebody().openid
    expect((await cloud.send('account', event, as)).sdkRequests).toBe(2)
    expect((await cloud.send('account', event, as)).sdkRequests).toBe(1)
  })

  it('refuse the same item twice in one call', async () => {
    const answer = await save(somebody(), { ...PARK, saved: true }, { ...PARK, saved: false })
    expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_INPUT' } })
  })
})

describe('a complaint', () => {
  const text = '约好的参观没有人接待，电话也打不通。'

  it('is read by administrators with the number to call, and told to the group by its own number only', async () => {
    const made = await cloud.call('account.complain', { text, phone: '13800002046' }, somebody())
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    expect(made.data).toMatchObject({ status: 'open', answer: null })
    expect(made.data.number).toMatch(/^TS2611-/u)
    await cloud.fireTimer('minute')
    const queue = await cloud.call('account.complaintQueue', { filter: 'open' }, ADMIN)
    expect(queue.ok && queue.data.items.at(-1)).toMatchObject({ text, phone: '13800002046' })
    const lines = await (await fetch(`${cloud.url}/webhook`)).text()
    expect(lines).toContain(`【投诉】${made.data.number} 待答复`)
    expect(lines).not.toContain('没有人接待')
  })

  it('is not shown to officers, nor to other people', async () => {
    await cloud.call('account.complain', { text }, somebody())
    expect(await cloud.call('account.complaintQueue', { filter: 'open' }, OFFICER)).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN' },
    })
    expect(await cloud.call('account.complaints', {}, somebody())).toEqual({ ok: true, data: { items: [] } })
  })

  it('is answered once; the person sees the answer and is told', async () => {
    const person = somebody()
    const made = await cloud.call('account.complain', { text }, person)
    const id = made.ok ? made.data.id : ''
    await passTexts(cloud.cloud)
    const close = (answer: string) => cloud.call('account.closeComplaint', { id, answer }, ADMIN)
    expect(await close('已向您致歉。')).toMatchObject({ ok: true, data: { status: 'closed' } })
    expect(await close('另一个答复')).toMatchObject({ ok: false, error: { code: 'COMPLAINT_CLOSED' } })
    const mine = await cloud.call('account.complaints', {}, person)
    expect(mine).toMatchObject({ ok: true, data: { items: [{ status: 'closed', answer: '已向您致歉。' }] } })
    const inbox = await cloud.call('message.list', {}, person)
    const link = { to: 'complaints', id }
    expect(inbox).toMatchObject({ ok: true, data: { items: [{ topic: 'complaint', link }] } })
    const ended = await cloud.call('account.complaintQueue', { filter: 'ended' }, ADMIN)
    expect(ended.ok && ended.data.items.map((one) => one.id)).toContain(id)
  })

  it('costs three requests at most', async () => {
    const event = { action: 'account.complain', requestId: 'cost-complain-1', input: { text } }
    expect((await cloud.send('account', event, somebody().openid)).sdkRequests).toBeLessThanOrEqual(3)
  })
})
