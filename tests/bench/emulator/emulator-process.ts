import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { ACCOUNTS, account, item } from './items'

export interface EmulatorProcess {
  url: string
  stop(): Promise<void>
}

const MANIFEST = {
  collections: [
    {
      name: 'items',
      indexes: [
        {
          name: 'group_n',
          fields: [
            ['group', 1],
            ['n', 1],
          ],
        },
      ],
    },
    { name: 'accounts', indexes: [] },
    { name: 'inserted', indexes: [] },
  ],
}

/** The emulator as its package has it, in a process of its own, with so many items in it. */
export async function startEmulatorProcess(directory: string, items: number): Promise<EmulatorProcess> {
  mkdirSync(directory, { recursive: true })
  const home = mkdtempSync(join(directory, 'emulator-'))
  const manifest = join(home, 'manifest.json')
  const archive = join(home, 'start.jsonl')
  writeFileSync(manifest, JSON.stringify(MANIFEST))
  await writeItems(archive, items)
  const child = spawn(
    process.execPath,
    [
      '--max-old-space-size=12000',
      'emulator/bin/cloudbase-emulator.cjs',
      ...['--port', '0', '--no-timers', '--data', join(home, 'data')],
      ...['--manifest', manifest, '--import', archive],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0]
    if (url === undefined) continue
    return {
      url,
      async stop() {
        child.kill('SIGTERM')
        await ended
        rmSync(home, { recursive: true, force: true })
      },
    }
  }
  throw new Error('The emulator did not start.')
}

async function writeItems(path: string, items: number): Promise<void> {
  const file = createWriteStream(path)
  const write = (record: object) => file.write(`${JSON.stringify(record)}\n`)
  write({ kind: 'header', format: 'cloudbase-emulator', version: 1 })
  write({ kind: 'collection', name: 'items' })
  for (let n = 0; n < items; n += 1) {
    const hasRoom = write({ kind: 'document', collection: 'items', document: item(n) })
    if (!hasRoom) await new Promise<void>((drained) => file.once('drain', () => drained()))
  }
  write({ kind: 'collection', name: 'accounts' })
  const accounts = [...Array.from({ length: ACCOUNTS }, (_, n) => account(n)), { _id: 'hot', n: 0 }]
  for (const document of accounts) write({ kind: 'document', collection: 'accounts', document })
  file.end()
  await finished(file)
}
