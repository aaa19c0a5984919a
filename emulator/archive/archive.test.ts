import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { init } from '@cloudbase/node-sdk'
import type { EmulatorOptions, RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
import { FileStore } from '../storage/file-store'
import { createEmulatorClient } from '../testing/emulator-client'
import { type Fixture, writeFixture } from '../testing/write-fixture'

let fixture: Fixture
let running: RunningEmulator[] = []

beforeEach(() => {
  fixture = writeFixture([{ name: 'notes', indexes: [] }])
})

afterEach(async () => {
  await Promise.all(running.map((emulator) => emulator.close()))
  running = []
  fixture.remove()
})

async function start(options: Partial<EmulatorOptions> = {}): Promise<RunningEmulator> {
  const emulator = await startEmulator({ ...fixture, port: 0, testMode: true, ...options })
  running.push(emulator)
  return emulator
}

async function stop(emulator: RunningEmulator): Promise<void> {
  running = running.filter((one) => one !== emulator)
  await emulator.close()
}

function appOf(emulator: RunningEmulator) {
  return init({ env: 'local', secretId: 'id', secretKey: 'key', serviceUrl: `${emulator.url}/admin` })
}

/** Documents of two collections, one with a date, a file and an allowed message. */
async function fill(emulator: RunningEmulator): Promise<{ fileId: string }> {
  const app = appOf(emulator)
  await app
    .database()
    .collection('notes')
    .add({ _id: 'b', at: new Date(5), text: '二' })
  await app.database().collection('notes').add({ _id: 'a', text: '一' })
  await app.database().createCollection('made-later')
  const { fileID } = await app.uploadFile({ cloudPath: 'papers/a.txt', fileContent: Buffer.from('bytes') })
  await createEmulatorClient(emulator.url).post('/wx/subscriptions', {
    openid: 'ann',
    templateIds: ['t1'],
    accept: true,
  })
  return { fileId: fileID }
}

async function expectFilled(emulator: RunningEmulator, fileId: string): Promise<void> {
  const app = appOf(emulator)
  const { data } = await app.database().collection('notes').get()
  expect(data).toEqual([
    { _id: 'b', at: new Date(5), text: '二' },
    { _id: 'a', text: '一' },
  ])
  expect(emulator.database.collectionNames()).toContain('made-later')
  expect((await app.downloadFile({ fileID: fileId })).fileContent?.toString()).toBe('bytes')
  const client = createEmulatorClient(emulator.url)
  expect((await client.get('/wx/subscriptions?openid=ann')).body).toMatchObject({ balances: { t1: 1 } })
}

test('an archive put into a fresh emulator is the same data', async () => {
  const first = await start()
  const { fileId } = await fill(first)
  const archive = await (await fetch(`${first.url}/archive`)).text()
  const second = await start({ dataDirectory: join(fixture.directory, 'other') })
  expect((await fetch(`${second.url}/archive`, { method: 'POST', body: archive })).status).toBe(200)
  await expectFilled(second, fileId)
  expect(await (await fetch(`${second.url}/archive`)).text()).toBe(archive)
})

test('what was there before an archive is gone, also after a restart', async () => {
  const source = await start()
  const archive = await (await fetch(`${source.url}/archive`)).text()
  const dataDirectory = join(fixture.directory, 'other')
  const target = await start({ dataDirectory })
  await fill(target)
  await fetch(`${target.url}/archive`, { method: 'POST', body: archive })
  await stop(target)
  const again = await start({ dataDirectory })
  expect(await (await fetch(`${again.url}/archive`)).text()).toContain('"made-later"')
  expect(again.database.count('notes')).toBe(0)
  expect((await createEmulatorClient(again.url).get('/wx/subscriptions?openid=ann')).body).toMatchObject({
    balances: {},
  })
})

const header = '{"kind":"header","format":"cloudbase-emulator","version":1}'

test.each([
  ['no text', '', 'Line 1'],
  ['a text of something else', '{"kind":"document"}\n', 'Line 1'],
  ['another version', '{"kind":"header","format":"cloudbase-emulator","version":2}\n', 'Line 1'],
  ['half a line at the end', `${header}\n{"kind":"coll`, 'does not end with a whole line'],
  ['a line that is no record', `${header}\n{"kind":"secret"}\n`, 'Line 2'],
  [
    'a document of no collection',
    `${header}\n{"kind":"document","collection":"x","document":{"_id":"1"}}\n`,
    'Line 2',
  ],
  [
    'a document without an id',
    `${header}\n{"kind":"collection","name":"x"}\n{"kind":"document","collection":"x","document":{"n":1}}\n`,
    'without its id',
  ],
])('%s is refused and changes nothing', async (_what, body, message) => {
  const emulator = await start()
  const { fileId } = await fill(emulator)
  const response = await fetch(`${emulator.url}/archive`, { method: 'POST', body })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    code: 'INVALID_ARCHIVE',
    message: expect.stringContaining(message),
  })
  await expectFilled(emulator, fileId)
})

test('without the test flag data is neither given away nor replaced', async () => {
  const emulator = await start({ testMode: false })
  expect((await fetch(`${emulator.url}/archive`)).status).toBe(403)
  expect((await fetch(`${emulator.url}/archive`, { method: 'POST', body: `${header}\n` })).status).toBe(403)
})

test('an emulator writes its archive when it stops, and another starts from it', async () => {
  const file = join(fixture.directory, 'all.jsonl')
  const first = await start({ exportFile: file })
  const { fileId } = await fill(first)
  await stop(first)
  const second = await start({ dataDirectory: join(fixture.directory, 'other'), importFile: file })
  await expectFilled(second, fileId)
})

test('an archive that cannot be read stops the start and says which file', async () => {
  const file = join(fixture.directory, 'all.jsonl')
  writeFileSync(file, 'nonsense')
  await expect(start({ importFile: file })).rejects.toThrow(file)
})

test('a seed fills an empty data folder, and leaves one that holds something alone', async () => {
  const seedFile = join(fixture.directory, 'seed.json')
  writeFileSync(seedFile, JSON.stringify({ notes: [{ _id: 'seed' }], parks: [{ name: '跨贸小镇' }] }))
  const first = await start({ seedFile })
  const { data } = await appOf(first).database().collection('parks').get()
  expect(data).toEqual([{ _id: expect.stringMatching(/^[0-9a-f]{32}$/), name: '跨贸小镇' }])
  await appOf(first).database().collection('notes').doc('seed').remove()
  await stop(first)
  const second = await start({ seedFile })
  expect(second.database.count('notes')).toBe(0)
  expect(second.database.count('parks')).toBe(1)
})

test('the signing secrets are not in an archive', async () => {
  const emulator = await start()
  await fill(emulator)
  const archive = await (await fetch(`${emulator.url}/archive`)).text()
  const secret = readFileSync(join(fixture.dataDirectory, 'storage-secret'), 'utf8')
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(archive).not.toContain(secret)
  expect(archive).not.toContain(Buffer.from(secret, 'hex').toString('base64'))
})

/** Lines of an archive after its header, each a record. */
const archiveOf = (...records: object[]) =>
  `${[header, ...records.map((record) => JSON.stringify(record))].join('\n')}\n`

const notes = { kind: 'collection', name: 'notes' }
const note = (document: object) => ({ kind: 'document', collection: 'notes', document })
const fileId = 'cloud://local.656d-local-1250000000/papers/a.txt'
const file = {
  kind: 'file',
  bytes: '',
  file: {
    env: 'local',
    path: 'papers/a.txt',
    fileId,
    size: 0,
    contentType: 'text/plain',
    modifiedAt: 1,
    etag: 'e',
  },
}

test.each([
  ['a collection whose name cannot be', archiveOf({ kind: 'collection', name: '$made' })],
  ['two documents of one id', archiveOf(notes, note({ _id: 'a' }), note({ _id: 'a' }))],
  [
    'two documents where an index allows one',
    archiveOf(notes, note({ _id: 'a', n: 1 }), note({ _id: 'b', n: 1 })),
  ],
  ['an id that cannot be one', archiveOf(notes, note({ _id: [1] }))],
  ['a document that is too large', archiveOf(notes, note({ _id: 'a', text: 'x'.repeat(17 * 1024 * 1024) }))],
  ['a file without an id', archiveOf({ ...file, file: { path: 'papers/a.txt' } })],
  ['a file whose id is another one', archiveOf({ ...file, file: { ...file.file, path: 'papers/b.txt' } })],
  [
    'a file of a type that cannot be sent',
    archiveOf({ ...file, file: { ...file.file, contentType: 'a\nb' } }),
  ],
  ['a permission that is none', archiveOf({ kind: 'kept', part: 'subscriptions', entry: {} })],
  ['a user that is none', archiveOf({ kind: 'kept', part: 'users', entry: { kind: 'seen' } })],
  ['a message that is none', archiveOf({ kind: 'kept', part: 'webhooks', entry: { at: 1 } })],
])('an archive with %s is refused and changes nothing', async (_what, body) => {
  fixture.remove()
  fixture = writeFixture([{ name: 'notes', indexes: [{ name: 'by_n', fields: [['n', 1]], unique: true }] }])
  const emulator = await start()
  await appOf(emulator).database().collection('notes').add({ _id: 'before', n: 7 })
  const before = await (await fetch(`${emulator.url}/archive`)).text()
  const response = await fetch(`${emulator.url}/archive`, { method: 'POST', body })
  expect([response.status, (await response.json()).code]).toEqual([400, 'INVALID_ARCHIVE'])
  expect(await (await fetch(`${emulator.url}/archive`)).text()).toBe(before)
})

test('an archive that was interrupted among its files is there, whole, after the next start', async () => {
  const source = await start()
  const { fileId: id } = await fill(source)
  const body = await (await fetch(`${source.url}/archive`)).text()
  const dataDirectory = join(fixture.directory, 'other')
  const target = await start({ dataDirectory })
  await appOf(target).database().collection('notes').add({ _id: 'old' })
  const interruption = jest.spyOn(FileStore.prototype, 'restore').mockRejectedValue(new Error('cut off'))
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const response = await fetch(`${target.url}/archive`, { method: 'POST', body })
  expect([response.status, said.mock.calls.length]).toEqual([500, 1])
  interruption.mockRestore()
  said.mockRestore()
  await stop(target)
  await expectFilled(await start({ dataDirectory }), id)
  await stop(running.at(-1) as RunningEmulator)
  const third = await start({ dataDirectory })
  await appOf(third).database().collection('notes').add({ _id: 'later' })
  await stop(third)
  expect((await start({ dataDirectory })).database.count('notes')).toBe(3)
})

test.each(['/archive', '/reset'])(
  'a call that runs writes nothing into what POST %s leaves',
  async (path) => {
    fixture.writeFunction(
      'slow',
      `exports.main = async () => {
      const notes = app.database().collection('notes')
      await notes.add({ _id: 'begun' })
      await new Promise((later) => setTimeout(later, 1000))
      await notes.add({ _id: 'late' })
    }`,
    )
    const emulator = await start()
    const client = createEmulatorClient(emulator.url)
    const call = client.post('/functions/slow', {})
    while (emulator.database.count('notes') === 0) await new Promise((later) => setTimeout(later, 20))
    const body = path === '/archive' ? `${header}\n` : '{}'
    expect((await fetch(`${emulator.url}${path}`, { method: 'POST', body })).status).toBe(200)
    expect((await call).body).toMatchObject({ code: 'FUNCTION_INVOCATION_FAILED' })
    expect(emulator.database.count('notes')).toBe(0)
  },
)
