import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openDatabase } from '../../../emulator/database/database'

describe('a database whose process is killed', () => {
  let directory: string

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'database-crash-'))
  })

  afterEach(() => rm(directory, { recursive: true }))

  async function acknowledgedUntilKilled(enough: number): Promise<string[]> {
    const program = join(__dirname, 'write-until-killed.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', program, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exit = once(child, 'exit')
    const acknowledged: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line)
      if (acknowledged.length === enough) child.kill('SIGKILL')
    }
    await exit
    return acknowledged
  }

  test('has every acknowledged transaction and none by half', async () => {
    const acknowledged = await acknowledgedUntilKilled(300)
    expect(acknowledged.length).toBeGreaterThanOrEqual(300)
    const database = await openDatabase({ directory, collections: [], clock: () => 0 })
    const { pairs }: { pairs: { _id: string }[] } = JSON.parse(database.exportAll())
    await database.close()
    const ids = new Set(pairs.map(({ _id }) => _id))
    expect(acknowledged.filter((number) => !ids.has(`left${number}`))).toEqual([])
    const halves = [...ids].filter(
      (id) => !ids.has(id.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'))),
    )
    expect(halves).toEqual([])
  })
})
