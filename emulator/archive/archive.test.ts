import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { init } from '@cloudbase/node-sdk'
import type { EmulatorOptions, RunningEmulator } from '../emulator-options'
import { startEmulator } from '../start-emulator'
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
