import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { type CollectionManifest, type Database, openDatabase } from '../../emulator/database/database'

/** A database behind the SDK's HTTP endpoint, with the real SDK pointed at it. */
export interface DatabaseEndpoint {
  /** The real SDK's database. */
  db: ReturnType<ReturnType<typeof tcb.init>['database']>
  /** The emulator behind it. Changes when the endpoint restarts. */
  emulator: () => Database
  /** Moves the emulator's clock, which otherwise stands still. */
  advance: (milliseconds: number) => void
  /** The emulator's clock, UTC ms. */
  now: () => number
  /** Every body the SDK sent so far, oldest first. */
  requests: Record<string, unknown>[]
  /** Closes the database and opens the same files again. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/** A transaction of the real SDK. */
export type Transaction = Awaited<ReturnType<DatabaseEndpoint['db']['startTransaction']>>

const startOfTime = Date.UTC(2026, 0, 5, 1, 2, 3)

/** Starts an endpoint on a free port with an empty database in a directory of its own. */
export async function startDatabaseEndpoint(collections: CollectionManifest[]): Promise<DatabaseEndpoint> {
  // Without these the SDK looks for a cloud host before every request.
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'dev-env',
    SILENCE: 'true',
  })
  const directory = await mkdtemp(join(tmpdir(), 'database-endpoint-'))
  let now = startOfTime
  const open = () => openDatabase({ directory, collections, clock: () => now })
  let emulator = await open()
  const requests: Record<string, unknown>[] = []
  const server = createServer(async (request, response) => {
    const body: Record<string, unknown> = JSON.parse(await readText(request))
    requests.push(body)
    const answer = JSON.stringify(await emulator.handle(body))
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(answer),
    })
    response.end(answer)
  })
  const port = await listen(server)
  const app = tcb.init({
    env: 'dev-env',
    secretId: 'any',
    secretKey: 'any',
    serviceUrl: `http://127.0.0.1:${port}/admin`,
  })
  return {
    db: app.database(),
    emulator: () => emulator,
    advance: (milliseconds) => {
      now += milliseconds
    },
    now: () => now,
    requests,
    restart: async () => {
      await emulator.close()
      emulator = await open()
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await emulator.close()
      await rm(directory, { recursive: true })
    },
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
