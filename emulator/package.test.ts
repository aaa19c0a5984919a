import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { init } from '@cloudbase/node-sdk'

const SOURCE = resolve('emulator')
const MODULES = resolve('node_modules')
const described = JSON.parse(readFileSync(join(SOURCE, 'package.json'), 'utf8'))
const root = JSON.parse(readFileSync('package.json', 'utf8'))

let directory: string
let installed: string
const started: { stop: () => Promise<void> }[] = []

/** The package as another project has it: what is packed, and beside it nothing but what it says it needs. */
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'emulator-package-'))
  installed = join(directory, 'node_modules', described.name)
  mkdirSync(installed, { recursive: true })
  execFileSync(process.execPath, [join(SOURCE, 'build.mjs')])
  for (const part of [...described.files, 'package.json']) {
    cpSync(join(SOURCE, part), join(installed, part), { recursive: true })
  }
  for (const name of Object.keys(described.dependencies)) {
    symlinkSync(join(MODULES, name), join(directory, 'node_modules', name))
  }
}, 60_000)

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop()))
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

/** Runs the command in a folder of its own; resolves with the address it printed. */
async function run(args: string[]): Promise<{ url: string; stop: () => Promise<void> }> {
  const command = join(installed, described.bin['cloudbase-emulator'])
  const child = spawn(process.execPath, [command, '--port', '0', ...args], { cwd: directory })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  started.push({ stop })
  const lines: string[] = []
  child.stderr.on('data', (text) => lines.push(String(text)))
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0]
    if (url !== undefined) return { url, stop }
  }
  throw new Error(`The emulator did not start: ${lines.join('')}`)
}

test('its needs are pinned to the versions of this project', () => {
  const here = { ...root.dependencies, ...root.devDependencies }
  const needed = { ...described.dependencies, ...described.devDependencies }
  for (const [name, version] of Object.entries(needed)) expect([name, here[name]]).toEqual([name, version])
})

test('with a data folder and nothing else it serves any environment and lets collections be created', async () => {
  const { url } = await run(['--data', join(directory, 'data')])
  const app = init({ env: 'whatever-7g1x', secretId: 'id', secretKey: 'key', serviceUrl: `${url}/admin` })
  await app.database().createCollection('orders')
  await app.database().collection('orders').add({ _id: 'one', n: 1 })
  expect((await app.database().collection('orders').doc('one').get()).data).toEqual([{ _id: 'one', n: 1 }])
})

test('it runs a folder of functions, keeps its page, and writes its data when it stops', async () => {
  const functions = join(directory, 'functions')
  mkdirSync(join(functions, 'hello'), { recursive: true })
  writeFileSync(join(functions, 'hello', 'index.js'), "exports.main = async ({ name }) => '你好，' + name")
  const archive = join(directory, 'all.jsonl')
  const { url, stop } = await run(['--functions', functions, '--export', archive])
  const answer = await fetch(`${url}/functions/hello`, {
    method: 'POST',
    body: JSON.stringify({ name: '下城' }),
  })
  expect(await answer.json()).toBe('你好，下城')
  expect(await (await fetch(url)).text()).toContain('<title>Emulator</title>')
  await stop()
  expect(readFileSync(archive, 'utf8')).toContain('"cloudbase-emulator"')
})
