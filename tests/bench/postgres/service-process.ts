import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ACCOUNTS, account, item } from '../emulator/items'
import { type PostgresCluster, startPostgres } from './postgres-cluster'

const HERE = 'tests/bench/postgres'

export interface PostgresService {
  url: string
  version: string
  stop(): Promise<void>
}

/** Fastify and `pg` over a fresh cluster with the same items; `undefined` where PostgreSQL is not installed. */
export async function startPostgresService(
  directory: string,
  items: number,
): Promise<PostgresService | undefined> {
  const cluster = await startPostgres(directory)
  if (cluster === undefined) return undefined
  installService()
  fill(cluster, items)
  const child = spawn(process.execPath, [join(HERE, 'service.mjs'), cluster.address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  for await (const line of createInterface({ input: child.stdout })) {
    return {
      url: line,
      version: cluster.version,
      async stop() {
        child.kill('SIGTERM')
        await ended
        await cluster.stop()
      },
    }
  }
  throw new Error('The service over PostgreSQL did not start.')
}

function installService(): void {
  if (existsSync(join(HERE, 'node_modules'))) return
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'ignore' })
}

function fill(cluster: PostgresCluster, items: number): void {
  const table = (name: string) => `CREATE TABLE ${name} (id text PRIMARY KEY, body jsonb NOT NULL);`
  const copy = (name: string, documents: Iterable<{ _id: string }>) => {
    const rows = Array.from(documents, (document) => `${document._id}\t${JSON.stringify(document)}`)
    return `COPY ${name} (id, body) FROM STDIN;\n${rows.join('\n')}\n\\.\n`
  }
  const accounts = [...Array.from({ length: ACCOUNTS }, (_, n) => account(n)), { _id: 'hot', n: 0 }]
  const script = [
    table('items'),
    table('accounts'),
    copy(
      'items',
      Array.from({ length: items }, (_, n) => item(n)),
    ),
    copy('accounts', accounts),
    "CREATE INDEX ON items (((body->>'group')::int), ((body->>'n')::int));",
    'ANALYZE;',
  ]
  execFileSync('psql', ['-q', cluster.address], {
    input: script.join('\n'),
    stdio: ['pipe', 'ignore', 'inherit'],
  })
}
