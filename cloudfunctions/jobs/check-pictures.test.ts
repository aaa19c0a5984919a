import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import type { Inquiry, InquiryFile } from '@domain/inquiry/inquiry'
import { aDistrict } from '../../tests/builders/content'
import { aJpeg, aPdf, aPng, aWebp } from '../../tests/builders/files'
import { anInquiryInput } from '../../tests/builders/inputs'
import { type Identity, startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'
import { type FileToUpload, uploadFile } from '../../tests/harness/upload-file'

const MINUTE = 60_000
const OFFICER = { openid: 'openid-officer' }
const ADMIN = { openid: 'openid-admin' }
const CHECK = 'security.mediaCheckAsync'
/** Held by the stand-in of WeChat's check. */
const RISKY: FileToUpload = {
  name: '门头.png',
  type: 'png',
  bytes: aPng({ shows: '违规测试词' }),
}
const FINE: FileToUpload = { name: '门头.png', type: 'png', bytes: aPng() }

let cloud: TestCloud
let now = TEST_NOW
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  await cloud.joinAs(OFFICER.openid, { name: '周静', roles: ['officer'] })
  await cloud.joinAs(ADMIN.openid, { name: '李岚', roles: ['admin'] })
})
afterAll(() => cloud.close())
beforeEach(async () => {
  now += 180 * MINUTE
  await setFaults({})
  await cloud.setClock(now)
  await tick()
  await push()
})

const post = async (path: string, body: object) =>
  (await fetch(`${cloud.url}${path}`, { method: 'POST', body: JSON.stringify(body) })).json()
const setFaults = (faults: { wechat?: Record<string, number>; media?: object }) => post('/faults', faults)

/** The minute timer runs, `minutes` after the test began. */
async function tick(minutes = 0): Promise<void> {
  await cloud.setClock(now + minutes * MINUTE)
  expect(await cloud.fireTimer('minute')).toMatchObject({ ok: true, failed: [] })
}

interface Pushed {
  delivered: { event: Record<string, unknown> & { trace_id: string }; result: string | null }[]
}

/** WeChat pushes the verdicts that are due, `minutes` after the test began. */
async function push(minutes = 0): Promise<Pushed['delivered']> {
  await cloud.setClock(now + minutes * MINUTE + MINUTE / 2)
  return ((await post('/wx/pushes', {})) as Pushed).delivered
}

let people = 0
const somebody = (): Identity => {
  people += 1
  return { openid: `openid-sender-${people}` }
}

async function done<N extends ActionName>(action: N, input: InputOf<N>, as: Identity): Promise<OutputOf<N>> {
  const answer = await cloud.call(action, input, as)
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
  return answer.data
}

async function codeOf<N extends ActionName>(action: N, input: InputOf<N>, as: Identity): Promise<string> {
  const answer = await cloud.call(action, input, as)
  return answer.ok ? 'OK' : answer.error.code
}

/** An inquiry with these files, just submitted. */
async function submit(files: FileToUpload[], person: Identity = somebody()) {
  const attachments: string[] = []
  for (const file of files) attachments.push(await uploadFile(cloud, file, person))
  const { id } = await done('inquiry.submit', anInquiryInput({ attachments }), person)
  return { person, id, file: attachments[0] ?? '' }
}

async function stored(id: string): Promise<Inquiry> {
  const { data } = await cloud.cloud.database().collection('inquiries').doc(id).get()
  return data[0] as Inquiry
}
const pictureOf = async (id: string) => (await stored(id)).files[0] as InquiryFile
const checksOf = async (id: string) =>
  (await cloud.cloud.database().collection('picturechecks').where({ 'picture.inquiry': id }).get()).data as {
    _id: string
    state: string
  }[]

const caseOf = (id: string) => done('inquiry.case', { id }, OFFICER)
const opens = (id: string, file: string) => codeOf('inquiry.caseFileLink', { id, file }, OFFICER)
const held = async (id: string) =>
  (await done('staff.held', {}, ADMIN)).items.filter((item) => item.id === id)
const inbox = async (as: Identity, id: string) =>
  (await done('message.list', {}, as)).items.filter(({ link }) => link.id === id).map(({ title }) => title)

describe('a picture', () => {
  it('is not shown to staff, nor opened by them, before WeChat let it through', async () => {
    const { person, id, file } = await submit([FINE, { name: '计划书.pdf', bytes: aPdf() }])
    await tick(1)
    const before = await caseOf(id)
    expect(before.files.map(({ name, safety }) => [name, safety])).toEqual([['计划书.pdf', 'unchecked']])
    expect(before.hiddenFiles).toEqual({ checking: 1, held: 0, rejected: 0 })
    expect(await opens(id, file)).toBe('FILE_WITHHELD')
    expect((await done('inquiry.thread', { id }, person)).files[0]).toMatchObject({ safety: 'pending' })
    expect(await codeOf('inquiry.fileLink', { id, file }, person)).toBe('OK')
    const [verdict] = await push(1)
    expect(verdict).toMatchObject({ result: '"success"', event: { result: { suggest: 'pass' } } })
    const after = await caseOf(id)
    expect(after.files).toMatchObject([{ name: '门头.png', safety: 'passed' }, { name: '计划书.pdf' }])
    expect(after.hiddenFiles).toBeUndefined()
    expect(await opens(id, file)).toBe('OK')
    expect(await checksOf(id)).toMatchObject([{ state: 'settled' }])
  })

  it('that follows later is kept from staff as well, with its name', async () => {
    const { person, id } = await submit([])
    await tick(1)
    const file = await uploadFile(cloud, { ...FINE, name: '厂房照片.png' }, person)
    await done('inquiry.attach', { id, attachments: [file] }, person)
    expect((await caseOf(id)).hiddenFiles).toMatchObject({ checking: 1 })
    await tick(2)
    expect(JSON.stringify(await caseOf(id))).not.toContain('厂房照片')
    expect(await opens(id, file)).toBe('FILE_WITHHELD')
    await push(2)
    expect((await caseOf(id)).entries.at(-1)).toMatchObject({ kind: 'files_added', text: '厂房照片.png' })
    expect(await opens(id, file)).toBe('OK')
  })

  it('whose name is held is not shown though nothing is wrong with what it shows', async () => {
    const { person, id } = await submit([])
    await tick(1)
    const file = await uploadFile(cloud, { ...FINE, name: '赌博.png' }, person)
    await done('inquiry.attach', { id, attachments: [file] }, person)
    await tick(2)
    await push(2)
    expect((await pictureOf(id)).safety).toBe('passed')
    expect((await caseOf(id)).hiddenFiles).toEqual({ checking: 0, held: 1, rejected: 0 })
    expect(JSON.stringify(await caseOf(id))).not.toContain('赌博')
    expect(await opens(id, file)).toBe('FILE_WITHHELD')
  })

  it('costs no request of the check before its answer', async () => {
    const person = somebody()
    const attachments = [await uploadFile(cloud, FINE, person)]
    const event = {
      action: 'inquiry.submit',
      input: anInquiryInput({ attachments }),
      requestId: 'request-of-pictures',
    }
    expect((await cloud.send('inquiry', event, person)).sdkActions).not.toContain('wx.api')
  })
})

describe('a picture that WeChat holds', () => {
  async function heldPicture() {
    const matter = await submit([RISKY])
    await tick(1)
    await push(1)
    return matter
  }

  it('is said to be held to both sides, and waits for an administrator, who is told', async () => {
    const { person, id, file } = await heldPicture()
    expect((await caseOf(id)).hiddenFiles).toEqual({ checking: 0, held: 1, rejected: 0 })
    expect(await opens(id, file)).toBe('FILE_WITHHELD')
    expect((await done('inquiry.thread', { id }, person)).files).toMatchObject([{ safety: 'held' }])
    expect(await held(id)).toMatchObject([
      { record: 'inquiry', file: { id: file, why: 'found' }, text: '门头.png', label: 20006 },
    ])
    expect((await done('staff.today', {}, ADMIN)).held).toBeGreaterThan(0)
    await tick(2)
    expect(await inbox(ADMIN, id)).toContain('有内容待审核')
  })

  it('is opened by administrators only while it waits for them', async () => {
    const { person, id, file } = await heldPicture()
    expect(await codeOf('staff.heldFile', { id, file }, OFFICER)).toBe('FORBIDDEN')
    expect(await codeOf('staff.heldFile', { id, file }, person)).toBe('FORBIDDEN')
    expect(await codeOf('staff.heldFile', { id, file: 'another-file' }, ADMIN)).toBe('NOT_FOUND')
    const { url } = await done('staff.heldFile', { id, file }, ADMIN)
    expect((await fetch(url)).status).toBe(200)
    await done('staff.judge', { record: 'inquiry', id, file, verdict: 'release', reason: '' }, ADMIN)
    expect(await codeOf('staff.heldFile', { id, file }, ADMIN)).toBe('ALREADY_JUDGED')
  })

  it('is shown once it is released', async () => {
    const { id, file } = await heldPicture()
    const release = { record: 'inquiry', id, file, verdict: 'release', reason: '' } as const
    expect(await done('staff.judge', release, ADMIN)).toEqual({ state: 'passed' })
    expect(await opens(id, file)).toBe('OK')
    expect(await held(id)).toEqual([])
    expect(await codeOf('staff.judge', release, ADMIN)).toBe('ALREADY_JUDGED')
  })

  it('stays hidden once it is turned down, and its sender reads why', async () => {
    const { person, id, file } = await heldPicture()
    const verdict = { record: 'inquiry', id, file, verdict: 'turn_down' } as const
    expect(await codeOf('staff.judge', { ...verdict, reason: '' }, ADMIN)).toBe('BAD_INPUT')
    await done('staff.judge', { ...verdict, reason: '不是门头照片' }, ADMIN)
    expect((await caseOf(id)).hiddenFiles).toEqual({ checking: 0, held: 0, rejected: 1 })
    expect(await opens(id, file)).toBe('FILE_WITHHELD')
    const view = await done('inquiry.thread', { id }, person)
    expect(view.files).toMatchObject([{ safety: 'rejected', reason: '不是门头照片' }])
    expect(view.status).toBe('received')
    expect(await inbox(person, id)).toContain('内容未通过审核，请修改')
  })
})

describe('a verdict', () => {
  it.each([
    ['review', 10001],
    ['risky', 20002],
  ])('%s holds the picture with its label', async (suggest, label) => {
    await setFaults({ media: { finding: { suggest, label } } })
    const { id } = await submit([FINE])
    await tick(1)
    await push(1)
    expect(await pictureOf(id)).toMatchObject({ safety: 'held', held: { why: 'found', label } })
  })

  it('that comes twice counts once', async () => {
    await setFaults({ media: { copies: 2, finding: { suggest: 'risky', label: 20002 } } })
    const { id } = await submit([FINE])
    await tick(1)
    expect(await push(1)).toHaveLength(2)
    const after = await stored(id)
    expect(after.held).toBe(1)
    expect(after.history.filter(({ kind }) => kind === 'check')).toHaveLength(3)
    await tick(2)
    expect((await inbox(ADMIN, id)).filter((title) => title === '有内容待审核')).toHaveLength(1)
  })

  it('that comes before the answer which names the picture is kept for it', async () => {
    await setFaults({ media: { early: true, finding: { suggest: 'risky', label: 20002 } } })
    const { id } = await submit([FINE])
    await tick(1)
    expect(await push(1)).toEqual([])
    expect(await pictureOf(id)).toMatchObject({ safety: 'held', held: { label: 20002 } })
    expect(await checksOf(id)).toMatchObject([{ state: 'settled' }])
  })

  it('on a picture that an administrator judged meanwhile changes nothing', async () => {
    await setFaults({ media: { delayMs: 70 * MINUTE } })
    const { id, file } = await submit([RISKY])
    for (const minutes of [1, 32, 63]) await tick(minutes)
    await done('staff.judge', { record: 'inquiry', id, file, verdict: 'release', reason: '' }, ADMIN)
    expect(await push(75)).toHaveLength(1)
    expect((await pictureOf(id)).safety).toBe('passed')
    expect(await checksOf(id)).toContainEqual(expect.objectContaining({ state: 'settled' }))
  })

  it('for a trace id that nobody asked about changes no inquiry', async () => {
    const { id } = await submit([FINE])
    await tick(1)
    const before = await stored(id)
    const event = { ...verdictOf('69000000-00000000-00000000'), ToUserName: 'gh' }
    const { delivered } = (await post('/wx/pushes', { event, openid: 'openid-stranger' })) as Pushed
    expect(delivered[0]?.result).toBe('"success"')
    expect(await stored(id)).toEqual(before)
  })

  it('that could not be written when it came is written by the next run of the timer', async () => {
    const { id } = await submit([FINE])
    await tick(1)
    const [check] = await checksOf(id)
    const checks = cloud.cloud.database().collection('picturechecks')
    const _ = cloud.cloud.database().command
    await checks
      .where({ _id: check?._id ?? '' })
      .update({ state: 'answered', verdict: _.set({ kind: 'pass' }) })
    await tick(2)
    expect((await pictureOf(id)).safety).toBe('passed')
    expect(await checksOf(id)).toMatchObject([{ state: 'settled' }])
  })
})

const verdictOf = (traceId: string) => ({
  MsgType: 'event',
  Event: 'wxa_media_check',
  trace_id: traceId,
  version: 2,
  result: { suggest: 'pass', label: 100 },
  detail: [],
})

describe('a forged verdict', () => {
  it.each<[string, () => Identity]>([
    ['a WeChat user', somebody],
    ['a web visitor', () => ({ uid: 'uid-forger' })],
    ['nobody', () => ({})],
    ['an administrator', () => ADMIN],
  ])('by %s is refused, though it names the right trace id', async (_title, forger) => {
    const { person, id } = await submit([RISKY])
    await tick(1)
    const [check] = await checksOf(id)
    const before = await cloud.exportAll()
    for (const as of [forger(), person]) {
      const { text } = await cloud.send('push', verdictOf(check?._id ?? ''), as)
      expect(JSON.parse(text)).toEqual({ ok: false })
    }
    expect(await cloud.exportAll()).toBe(before)
    await push(1)
    expect((await pictureOf(id)).safety).toBe('held')
  })

  it.each<[string, object]>([
    ['of another event', { Event: 'user_enter_tempsession' }],
    ['without a trace id', { trace_id: undefined }],
    ['with a condition for a trace id', { trace_id: { $gt: '' } }],
    ['with a result that is none', { result: 'pass' }],
  ])('%s is not understood, and nothing happens', async (_title, change) => {
    const before = await cloud.exportAll()
    await post('/wx/pushes', {
      event: { ...verdictOf('69000000-00000000-00000001'), ...change },
      openid: 'o',
    })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('no answer to a user or to staff carries a trace id', async () => {
    const { person, id } = await submit([RISKY])
    await tick(1)
    const [check] = await checksOf(id)
    await push(1)
    const seen = [await done('inquiry.thread', { id }, person), await caseOf(id), await held(id)]
    expect(JSON.stringify(seen)).not.toContain(check?._id)
  })
})

describe('a picture without a verdict', () => {
  it('is asked about again after half an hour, and left to an administrator after an hour', async () => {
    await setFaults({ media: { copies: 0 } })
    const { id, file } = await submit([FINE])
    await tick(1)
    await tick(30)
    expect(await checksOf(id)).toHaveLength(1)
    await tick(32)
    expect(await checksOf(id)).toHaveLength(2)
    await tick(61)
    expect((await pictureOf(id)).safety).toBe('pending')
    await tick(63)
    expect(await pictureOf(id)).toMatchObject({ safety: 'held', held: { why: 'no_answer', label: null } })
    expect(await held(id)).toMatchObject([{ file: { id: file, why: 'no_answer' }, label: null }])
    expect(await checksOf(id)).toHaveLength(2)
    expect((await stored(id)).picturesAt).toBeNull()
  })

  it('because WeChat could not fetch it is asked about again at once, and then left to an administrator', async () => {
    const { id } = await submit([FINE])
    await tick(1)
    const { fileId } = await pictureOf(id)
    await post('/inspect/files/delete', { fileId })
    expect(await push(1)).toMatchObject([{ event: { errcode: -1008 } }])
    expect(await pictureOf(id)).toMatchObject({ safety: 'pending' })
    await tick(2)
    expect(await pictureOf(id)).toMatchObject({ safety: 'held', held: { why: 'not_checkable' } })
  })

  it.each([
    ['busy', -1],
    ['over its limit of calls', 45009],
    ['without a valid token', 40001],
    ['not allowed to be asked', -604101],
  ])('waits while WeChat is %s, and is left to an administrator after an hour', async (_title, code) => {
    await setFaults({ wechat: { [CHECK]: code } })
    const { id } = await submit([FINE])
    for (const minutes of [1, 2, 4, 8, 16, 32]) await tick(minutes)
    expect((await pictureOf(id)).safety).toBe('pending')
    await tick(65)
    expect(await pictureOf(id)).toMatchObject({ safety: 'held', held: { why: 'no_answer' } })
    expect(await checksOf(id)).toEqual([])
  })

  it('is asked about once WeChat answers again', async () => {
    await setFaults({ wechat: { [CHECK]: -1 } })
    const { id } = await submit([FINE])
    await tick(1)
    await setFaults({})
    await tick(3)
    await push(3)
    expect((await pictureOf(id)).safety).toBe('passed')
  })

  it('does not keep a run waiting: WeChat is asked twice, then not again', async () => {
    await setFaults({ wechat: { [CHECK]: -1 } })
    await submit([FINE, FINE, { ...FINE, name: 'b.png' }, { name: 'c.jpg', type: 'jpeg', bytes: aJpeg() }])
    const unanswered = () =>
      cloud.emulator.recentFunctionLines().filter(({ text }) => text.includes('"checkPicture":-1')).length
    const before = unanswered()
    await tick(1)
    expect(unanswered() - before).toBe(2)
  })

  it.each<[string, number]>([
    ['unknown to it', 40003],
    ['away for two hours', 61010],
  ])('because its sender is %s is left to an administrator at once', async (_title, code) => {
    await setFaults({ wechat: { [CHECK]: code } })
    const { id } = await submit([FINE])
    await tick(1)
    expect(await pictureOf(id)).toMatchObject({ safety: 'held', held: { why: 'not_checkable' } })
  })

  it('because WeChat refuses it at once is held', async () => {
    await setFaults({ wechat: { [CHECK]: 87014 } })
    const { id } = await submit([FINE])
    await tick(1)
    expect(await pictureOf(id)).toMatchObject({ safety: 'held', held: { why: 'found', label: null } })
  })

  it.each<[string, FileToUpload, Identity]>([
    ['of a web visitor', FINE, { uid: 'uid-sender' }],
    [
      'in a format WeChat does not take',
      { name: 'a.webp', type: 'webp', bytes: aWebp() },
      { openid: 'openid-webp' },
    ],
  ])('%s is never shown before an administrator saw it', async (_title, file, person) => {
    const { id, file: picture } = await submit([file], person)
    await tick(1)
    expect(await push(1)).toEqual([])
    expect(await opens(id, picture)).toBe('FILE_WITHHELD')
    expect(await held(id)).toMatchObject([{ file: { why: 'not_checkable' } }])
  })
})

describe('an inquiry whose pictures cannot be looked at', () => {
  it('is logged by its id and holds up nothing behind it', async () => {
    const { id: broken } = await submit([FINE])
    const inquiries = cloud.cloud.database().collection('inquiries')
    await tick(1)
    await inquiries.doc(broken).update({ files: null, picturesAt: now })
    await cloud.setClock(now + MINUTE)
    const { id } = await submit([FINE])
    await tick(2)
    await push(2)
    expect((await pictureOf(id)).safety).toBe('passed')
    const logged = cloud.emulator.recentFunctionLines().filter(({ text }) => text.includes(broken))
    expect(logged.length).toBeGreaterThan(0)
    expect(logged[0]).toEqual({ functionName: 'jobs', text: expect.stringContaining('"cause":"TypeError') })
    await inquiries.doc(broken).remove()
  })

  it('does not hold up a verdict that came', async () => {
    const { id: broken } = await submit([FINE])
    const { id } = await submit([FINE])
    await tick(1)
    const database = cloud.cloud.database()
    const answered = { verdict: database.command.set({ kind: 'pass' }), state: 'answered' }
    await database.collection('inquiries').doc(broken).update({ files: null, picturesAt: null })
    for (const [index, inquiry] of [broken, id].entries()) {
      const ofInquiry = database.collection('picturechecks').where({ 'picture.inquiry': inquiry })
      await ofInquiry.update({ ...answered, createdAt: now + index })
    }
    await tick(2)
    expect((await pictureOf(id)).safety).toBe('passed')
    await database.collection('inquiries').doc(broken).remove()
  })
})
