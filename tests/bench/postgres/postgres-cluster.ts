import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../free-port'

const DEBIAN = '/usr/lib/postgresql'

export interface PostgresCluster {
  version: string
  /** `postgres://…` of its one database. */
  address: string
  stop(): Promise<void>
}

/**
 * A fresh cluster of the installed PostgreSQL with the durability it comes with: `fsync` and `synchronous_commit` on.
 * `undefined` where PostgreSQL is not installed. Its data lie beside those of the emulator, on the same disk.
 */
export async function startPostgres(directory: string): Promise<PostgresCluster | undefined> {
  const binaries = findBinaries()
  if (binaries === undefined) return undefined
  mkdirSync(directory, { recursive: true })
  const home = mkdtempSync(join(resolve(directory), 'postgres-'))
  const owner = ownerOf(home)
  const data = join(home, 'data')
  execFileSync(join(binaries, 'initdb'), ['-D', data, '-U', 'bench', '--auth=trust', '-E', 'UTF8'], {
    ...owner,
    cwd: home,
    stdio: 'ignore',
  })
  const port = await freePort()
  const options = ['-D', data, '-p', String(port), '-k', home, '-c', 'max_connections=100']
  const server = spawn(join(binaries, 'postgres'), options, { ...owner, cwd: home, stdio: 'ignore' })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  await untilReady(binaries, port)
  return {
    version: execFileSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    address: `postgres://bench@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function findBinaries(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined
  const [newest] = readdirSync(DEBIAN).sort((left, right) => Number(right) - Number(left))
  return newest === undefined ? undefined : join(DEBIAN, newest, 'bin')
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function ownerOf(home: string): { uid?: number; gid?: number } {
  if (userInfo().uid !== 0) return {}
  const uid = Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' }))
  const gid = Number(execFileSync('id', ['-g', 'postgres'], { encoding: 'utf8' }))
  chownSync(home, uid, gid)
  return { uid, gid }
}

async function untilReady(binaries: string, port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      execFileSync(join(binaries, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
      return
    } catch {
      await delay(100)
    }
  }
  throw new Error('PostgreSQL did not become ready within ten seconds.')
}
