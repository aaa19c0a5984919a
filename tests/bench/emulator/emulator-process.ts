import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fillItems } from './fill-items'

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

/** Enough for a million items; a leak ends the bench and not the machine. */
const MEMORY_MEGABYTES = 4_000

/** The emulator as its package has it, in a process of its own, with so many items in it and these options besides. */
export async function startEmulatorProcess(
  directory: string,
  items: number,
  options: string[] = [],
): Promise<EmulatorProcess> {
  mkdirSync(directory, { recursive: true })
  const home = mkdtempSync(join(directory, 'emulator-'))
  const manifest = join(home, 'manifest.json')
  writeFileSync(manifest, JSON.stringify(MANIFEST))
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${MEMORY_MEGABYTES}`,
      'emulator/bin/cloudbase-emulator.cjs',
      ...['--port', '0', '--no-timers', '--data', join(home, 'data')],
      ...['--manifest', manifest, ...options],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0]
    if (url === undefined) continue
    const stop = async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true, force: true })
    }
    try {
      await fillItems(url, items)
    } catch (cause) {
      await stop()
      throw cause
    }
    return { url, stop }
  }
  throw new Error('The emulator did not start.')
}
