import { Buffer } from 'node:buffer'
import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import { aDistrict } from '../../tests/builders/content'
import { aJpeg, aPdf, aPng, aWebp, CAMERA_NOTE } from '../../tests/builders/files'
import { anInquiryInput } from '../../tests/builders/inputs'
import { passTexts } from '../../tests/harness/pass-texts'
import { type Identity, startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'
import { type FileToUpload, uploadFile } from '../../tests/harness/upload-file'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const MEGABYTE = 1024 * 1024
const officer = { openid: 'openid-officer' }
const park = { openid: 'openid-park' }
const otherPark = { openid: 'openid-other-park' }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  await cloud.joinAs(officer.openid, { name: '周静', roles: ['officer'] })
  await cloud.joinAs(park.openid, { name: '陈工', roles: ['park'], places: ['kuamao-town'] })
  await cloud.joinAs(otherPark.openid, { name: '吴工', roles: ['park'], places: ['another-town'] })
})
afterAll(() => cloud.close())
beforeEach(() => cloud.setClock(TEST_NOW))

let people = 0
const somebody = (): Identity => {
  people += 1
  return { openid: `openid-person-${people}` }
}

async function done<N extends ActionName>(action: N, input: InputOf<N>, as: Identity): Promise<OutputOf<N>> {
  const answer = await cloud.call(action, input, as)
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
  return answer.data
}

async function errorOf<N extends ActionName>(action: N, input: InputOf<N>, as: Identity) {
  const answer = await cloud.call(action, input, as)
  return answer.ok ? { code: 'OK' } : answer.error
}

const upload = (file: FileToUpload, owner: Identity) => uploadFile(cloud, file, owner)
/** Submitted, and the text found to be fine: only then staff see it. */
async function submit(attachments: string[], owner: Identity): Promise<OutputOf<'inquiry.submit'>> {
  const view = await done('inquiry.submit', anInquiryInput({ attachments }), owner)
  await passTexts(cloud.cloud)
  return view
}
const stored = async () => {
  const { files } = (await (await fetch(`${cloud.url}/inspect/files`)).json()) as {
    files: { path: string }[]
  }
  return files.map(({ path }) => path)
}
const open = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

describe('files that go along', () => {
  it('are seen by both sides and opened by an address that ends after ten minutes', async () => {
    const person = somebody()
    const picture = aJpeg({ notes: true, orientation: 6 })
    const ids = [
      await upload({ name: '门头.jpg', type: 'jpeg', bytes: picture }, person),
      await upload({ name: '计划书.pdf', bytes: aPdf('plan') }, person),
    ]
    const view = await submit(ids, person)
    expect(view.files).toEqual([
      {
        id: ids[0],
        name: '门头.jpg',
        type: 'jpeg',
        size: expect.any(Number),
        at: expect.any(Number),
        safety: expect.any(String),
      },
      {
        id: ids[1],
        name: '计划书.pdf',
        type: 'pdf',
        size: aPdf('plan').length,
        at: expect.any(Number),
        safety: 'unchecked',
      },
    ])
    const link = await done('inquiry.fileLink', { id: view.id, file: ids[0] ?? '' }, person)
    expect(link).toMatchObject({ name: '门头.jpg', type: 'jpeg', endsAt: expect.any(Number) })
    const opened = await open(link.url)
    expect(opened.includes(CAMERA_NOTE)).toBe(false)
    expect(opened.length).toBe(view.files[0]?.size)
    const forStaff = await done('inquiry.caseFileLink', { id: view.id, file: ids[1] ?? '' }, officer)
    expect(await open(forStaff.url)).toEqual(aPdf('plan'))
    await cloud.setClock(TEST_NOW + 11 * MINUTE)
    expect((await fetch(link.url)).status).toBe(403)
  })

  it.each<[string, FileToUpload]>([
    ['PNG', { name: 'a.png', type: 'png', bytes: aPng({ notes: true }) }],
    ['WebP', { name: 'a.webp', type: 'webp', bytes: aWebp({ notes: true }) }],
  ])('a %s comes back without what a program wrote into it', async (_title, file) => {
    const person = somebody()
    const id = await upload(file, person)
    const view = await submit([id], person)
    const link = await done('inquiry.fileLink', { id: view.id, file: id }, person)
    expect((await open(link.url)).includes('GPS')).toBe(false)
  })

  it('stay what was looked at, though their owner may write the place of the upload again', async () => {
    const person = somebody()
    const { id, url, headers } = await done(
      'inquiry.prepareUpload',
      { name: 'a.pdf', type: 'pdf', size: aPdf('good').length },
      person,
    )
    await fetch(url, { method: 'PUT', headers, body: Uint8Array.from(aPdf('good')) })
    const view = await submit([id], person)
    await fetch(url, { method: 'PUT', headers, body: Uint8Array.from(aPdf('evil')) })
    const link = await done('inquiry.fileLink', { id: view.id, file: id }, person)
    expect(await open(link.url)).toEqual(aPdf('good'))
  })

  it('may come from a phone, which writes to the path it was told', async () => {
    const person = somebody()
    const { id, cloudPath } = await done(
      'inquiry.prepareUpload',
      { name: 'a.pdf', type: 'pdf', size: aPdf().length },
      person,
    )
    await fetch(`${cloud.url}/wx/upload?path=${encodeURIComponent(cloudPath)}`, {
      method: 'POST',
      headers: { 'x-emulator-openid': person.openid ?? '' },
      body: Uint8Array.from(aPdf()),
    })
    expect((await submit([id], person)).files).toHaveLength(1)
  })

  it('may follow later, and are told to the colleague', async () => {
    const person = somebody()
    const { id } = await submit([], person)
    const file = await upload({ name: '执照.pdf' }, person)
    const view = await done('inquiry.attach', { id, attachments: [file] }, person)
    expect(view.files.map(({ name }) => name)).toEqual(['执照.pdf'])
    expect(view.entries.at(-1)).toMatchObject({ kind: 'files_added', text: '执照.pdf' })
    expect(await done('inquiry.attach', { id, attachments: [file] }, person)).toEqual(view)
  })
})

describe('a file that cannot go along is named, and nothing changes', () => {
  const cases: [string, string, (owner: Identity) => Promise<string>, RegExp][] = [
    [
      'a page that is called a PDF',
      'FILE_REFUSED',
      (owner) => upload({ name: '计划.pdf', bytes: Buffer.from('<html><script>') }, owner),
      /“计划\.pdf”不是图片或 PDF/u,
    ],
    [
      'a PDF that is called a picture',
      'FILE_REFUSED',
      (owner) => upload({ name: '门头.jpg', type: 'jpeg' }, owner),
      /“门头\.jpg”不是图片或 PDF/u,
    ],
    [
      'a picture that was cut',
      'FILE_REFUSED',
      (owner) => upload({ name: '半张.jpg', type: 'jpeg', bytes: aJpeg().subarray(0, 100) }, owner),
      /“半张\.jpg”打不开/u,
    ],
    [
      'more bytes than were said',
      'FILE_REFUSED',
      (owner) => upload({ name: '大.pdf', size: 10 }, owner),
      /“大\.pdf”太大了/u,
    ],
    [
      'fewer bytes than were said',
      'FILE_REFUSED',
      (owner) => upload({ name: '少.pdf', size: aPdf().length + 1 }, owner),
      /“少\.pdf”打不开/u,
    ],
    [
      'a file that never arrived',
      'FILE_MISSING',
      async (owner) =>
        (await done('inquiry.prepareUpload', { name: '没传.pdf', type: 'pdf', size: 9 }, owner)).id,
      /“没传\.pdf”没有传完/u,
    ],
    ["another person's file", 'FILE_MISSING', () => upload({}, somebody()), /没有传完/u],
    ['an id nobody gave', 'FILE_MISSING', async () => 'u-of-nobody', /没有传完/u],
    ['a path instead of an id', 'BAD_INPUT', async () => '../files/secret.pdf', /./u],
  ]

  it.each(cases)('%s: %s', async (_title, code, make, message) => {
    const owner = somebody()
    const good = await upload({}, owner)
    const bad = await make(owner)
    const { id } = await submit([], owner)
    const before = await cloud.exportAll()
    const files = await stored()
    const answers = [
      await errorOf('inquiry.submit', anInquiryInput({ attachments: [good, bad] }), owner),
      await errorOf('inquiry.attach', { id, attachments: [good, bad] }, owner),
    ]
    for (const answer of answers) {
      expect(answer).toMatchObject({ code, fields: [{ path: 'attachments.1' }] })
      expect((answer as { fields?: { message: string }[] }).fields?.[0]?.message).toMatch(message)
    }
    expect(await cloud.exportAll()).toBe(before)
    expect(await stored()).toEqual(files)
  })

  it('a file that went along with another inquiry', async () => {
    const owner = somebody()
    const file = await upload({}, owner)
    await submit([file], owner)
    const before = await cloud.exportAll()
    expect(await errorOf('inquiry.submit', anInquiryInput({ attachments: [file] }), owner)).toMatchObject({
      code: 'FILE_MISSING',
    })
    expect(await cloud.exportAll()).toBe(before)
  })

  it.each<[string, InputOf<'inquiry.prepareUpload'>]>([
    ['a picture over 2 MB', { name: 'a.jpg', type: 'jpeg', size: 2 * MEGABYTE + 1 }],
  ])('%s is refused before it is sent', async (_title, input) => {
    const before = await cloud.exportAll()
    expect(await errorOf('inquiry.prepareUpload', input, somebody())).toMatchObject({
      code: 'FILE_REFUSED',
      fields: [{ path: 'size' }],
    })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('more than nine files, those sent before included', async () => {
    const owner = somebody()
    const ids: string[] = []
    for (let index = 0; index < 9; index += 1) ids.push(await upload({ name: `${index}.pdf` }, owner))
    const { id } = await submit(ids, owner)
    const tenth = await upload({}, owner)
    const before = await cloud.exportAll()
    expect((await errorOf('inquiry.attach', { id, attachments: [tenth] }, owner)).code).toBe('TOO_MANY_FILES')
    expect(await cloud.exportAll()).toBe(before)
  })

  it('a closed inquiry takes none', async () => {
    const owner = somebody()
    const { id } = await submit([], owner)
    await done('inquiry.close', { id, text: '已办结' }, officer)
    const file = await upload({}, owner)
    const before = await cloud.exportAll()
    expect((await errorOf('inquiry.attach', { id, attachments: [file] }, owner)).code).toBe('INQUIRY_CLOSED')
    expect(await cloud.exportAll()).toBe(before)
  })
})

describe('who opens a file', () => {
  it('its owner and staff who may read the inquiry, nobody else', async () => {
    const owner = somebody()
    const file = await upload({}, owner)
    const { id } = await submit([file], owner)
    const codes = async (action: 'inquiry.fileLink' | 'inquiry.caseFileLink', ...callers: Identity[]) =>
      Promise.all(callers.map(async (as) => (await errorOf(action, { id, file }, as)).code))
    expect(await codes('inquiry.fileLink', owner, somebody(), officer)).toEqual([
      'OK',
      'NOT_FOUND',
      'NOT_FOUND',
    ])
    expect(await codes('inquiry.caseFileLink', officer, park, otherPark, owner)).toEqual([
      'OK',
      'OK',
      'NOT_FOUND',
      'FORBIDDEN',
    ])
  })

  it('only files of that inquiry', async () => {
    const owner = somebody()
    const [one, other] = [await upload({}, owner), await upload({}, owner)]
    await submit([one], owner)
    const { id } = await submit([other], owner)
    expect((await errorOf('inquiry.fileLink', { id, file: one }, owner)).code).toBe('FILE_MISSING')
  })
})

describe('what costs', () => {
  it('sixty uploads a day, apart from the inquiries of the day', async () => {
    const owner = somebody()
    const ask = (index: number) =>
      errorOf('inquiry.prepareUpload', { name: `${index}.pdf`, type: 'pdf', size: 9 }, owner)
    for (let index = 0; index < 60; index += 1) {
      if (index % 20 === 0) await cloud.setClock(TEST_NOW + index * MINUTE)
      expect((await ask(index)).code).toBe('OK')
    }
    expect((await ask(60)).code).toBe('TOO_MANY_REQUESTS')
    expect((await submit([], owner)).status).toBe('received')
  })
})

describe('what nobody sent along', () => {
  it('is removed after a day, and what went along stays', async () => {
    const owner = somebody()
    const [sent, orphan] = [await upload({ bytes: aPdf('kept') }, owner), await upload({}, owner)]
    const view = await submit([sent], owner)
    const of = async (id: string) => (await stored()).filter((path) => path.includes(id))
    await cloud.setClock(TEST_NOW + DAY - MINUTE)
    await cloud.fireTimer('daily')
    expect(await of(orphan)).toHaveLength(1)
    await cloud.setClock(TEST_NOW + DAY + MINUTE)
    expect(await cloud.fireTimer('daily')).toMatchObject({ ok: true, failed: [] })
    expect(await of(orphan)).toEqual([])
    expect(await of(sent)).toEqual([expect.stringMatching(/^files\//u)])
    const { uploads } = JSON.parse(await cloud.exportAll()) as { uploads: { _id: string }[] }
    expect(uploads.filter(({ _id }) => [sent, orphan].includes(_id))).toEqual([])
    const link = await done('inquiry.fileLink', { id: view.id, file: sent }, owner)
    expect(await open(link.url)).toEqual(aPdf('kept'))
  })

  it('is removed without being read again', async () => {
    await upload({}, somebody())
    await cloud.setClock(TEST_NOW + DAY + MINUTE)
    const answer = await fetch(`${cloud.url}/triggers/daily`, { method: 'POST', body: '{}' })
    const asked = (answer.headers.get('x-emulator-sdk-actions') ?? '').split(',')
    expect(asked).toContain('storage.batchDeleteFile')
    expect(asked).not.toContain('storage.batchGetDownloadUrl')
  })

  it('is removed too where a request stopped and came again after other bytes had been sent', async () => {
    const owner = { ...somebody(), requestId: 'request-that-stopped' }
    const { id, url, headers } = await done(
      'inquiry.prepareUpload',
      { name: 'a.pdf', type: 'pdf', size: aPdf('one').length },
      owner,
    )
    const send = (bytes: Buffer) => fetch(url, { method: 'PUT', headers, body: Uint8Array.from(bytes) })
    await send(aPdf('one'))
    const first = await submit([id], owner)
    await cloud.cloud.database().collection('inquiries').doc(first.id).remove()
    await send(aPdf('two'))
    const second = await submit([id], owner)
    const of = async () => (await stored()).filter((path) => path.startsWith(`files/${id}/`))
    expect(await of()).toHaveLength(2)
    await cloud.setClock(TEST_NOW + DAY + MINUTE)
    await cloud.fireTimer('daily')
    expect(await of()).toHaveLength(1)
    const link = await done('inquiry.fileLink', { id: second.id, file: id }, owner)
    expect(await open(link.url)).toEqual(aPdf('two'))
  })

  it('is known before it is kept, so that nothing a stopped request leaves is out of reach', async () => {
    const owner = somebody()
    const file = await upload({}, owner)
    const input = anInquiryInput({ attachments: [file] })
    const event = { action: 'inquiry.submit', input, requestId: 'request-noted-first' }
    const { sdkActions } = await cloud.send('inquiry', event, owner)
    const afterKeeping = sdkActions.slice(sdkActions.indexOf('storage.getUploadMetadata') + 1)
    expect(sdkActions).toContain('storage.getUploadMetadata')
    expect(afterKeeping).toEqual(['database.insertDocument'])
  })

  it.each([
    ['before its bytes were kept', false],
    ['before the inquiry was stored', true],
  ])('is removed where a request stopped %s', async (_title, isKept) => {
    const file = await upload({}, somebody())
    const path = `files/${file}/of-a-stopped-request.pdf`
    const { fileID } = await cloud.cloud.uploadFile({ cloudPath: path, fileContent: aPdf() })
    if (!isKept) await cloud.cloud.deleteFile({ fileList: [fileID] })
    const uploads = cloud.cloud.database().collection('uploads')
    await uploads.where({ _id: file }).update({ attachedTo: 'q-never-stored', keptAs: [fileID] })
    await cloud.setClock(TEST_NOW + DAY + MINUTE)
    expect(await cloud.fireTimer('daily')).toMatchObject({ ok: true, failed: [] })
    expect((await stored()).filter((each) => each.includes(file))).toEqual([])
    expect((await uploads.where({ _id: file }).get()).data).toEqual([])
  })

  it('goes with the inquiry when that was kept long enough', async () => {
    const owner = somebody()
    const file = await upload({}, owner)
    const { id } = await submit([file], owner)
    await done('inquiry.withdraw', { id }, owner)
    await cloud.setClock(TEST_NOW + 1_096 * DAY)
    expect(await cloud.fireTimer('daily')).toMatchObject({ ok: true, failed: [] })
    expect((await stored()).filter((path) => path.includes(file))).toEqual([])
  })
})
