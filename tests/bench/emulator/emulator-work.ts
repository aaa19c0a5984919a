import { init } from '@cloudbase/node-sdk'
import { ACCOUNTS, GROUP_SIZE, item } from './items'
import type { Work } from './measure'
import { rawPost } from './raw-client'
import { type RecordedRequest, recordSdk } from './record-sdk'

/** The five kinds of work, and what they need to know of the data. */
export interface WorkLoad {
  insert: Work
  get: Work
  query: Work
  hot: Work
  transaction: Work
}

/** Stand in the recorded requests for what changes from turn to turn. */
const ID = 'PLACEHOLDER-ID'
const NUMBER = 987_654_321
const ROOM = 'x'.repeat(80)

/** Requests as the SDK itself encodes them, prepared once; only ids and numbers are put in. */
export async function emulatorWork(url: string, items: number): Promise<WorkLoad> {
  const [insert, get, query, hot, ...steps] = await recordSdk(url, encodeOnce)
  const [begin, read, write, commit] = steps
  const transactionId = transactionOf(read)
  const groups = Math.floor(items / GROUP_SIZE)
  const random = (below: number) => Math.floor(Math.random() * below)
  let made = 0
  return {
    async insert(client) {
      made += 1
      const answer = await client.send(raw(insert, [[ID, `made-${process.pid}-${made}`]]))
      return expectPart(answer, 'insertedIds')
    },
    async get(client) {
      const answer = await client.send(raw(get, [[ID, `item-${random(items)}`]]))
      return expectPart(answer, ROOM)
    },
    async query(client) {
      const group = random(groups)
      const answer = await client.send(raw(query, [[String(NUMBER), String(group)]]))
      return expectPart(answer, `item-${group * GROUP_SIZE + GROUP_SIZE - 1}`)
    },
    async hot(client) {
      return expectPart(await client.send(raw(hot, [])), '"updated":1')
    },
    async transaction(client) {
      const from = random(ACCOUNTS)
      const to = (from + 1 + random(ACCOUNTS - 1)) % ACCOUNTS
      const id = idIn(await client.send(raw(begin, [])))
      const step = (request: RecordedRequest | undefined, account: number, n = 0) =>
        client.send(
          raw(request, [
            [transactionId, id],
            [ID, `account-${account}`],
            [String(NUMBER), String(n)],
          ]),
        )
      const first = numberIn(await step(read, from))
      const second = numberIn(await step(read, to))
      // The service ends a transaction that met a conflict by itself.
      if (isRefused(await step(write, from, first - 1))) return false
      if (isRefused(await step(write, to, second + 1))) return false
      return !isRefused(await step(commit, from))
    },
  }
}

/** One of each, in the order that `emulatorWork` takes them apart. */
async function encodeOnce(serviceUrl: string): Promise<void> {
  const app = init({ env: 'bench', secretId: 'id', secretKey: 'key', serviceUrl })
  const database = app.database()
  const { inc, lt } = database.command
  const items = database.collection('items')
  await database.collection('inserted').add({ ...item(NUMBER), _id: ID })
  await items.doc(ID).get()
  await items.where({ group: NUMBER }).orderBy('n', 'asc').limit(GROUP_SIZE).get()
  await database
    .collection('accounts')
    .where({ _id: 'hot', n: lt(1_000_000_000) })
    .update({ n: inc(1) })
  const transaction = await database.startTransaction()
  const account = transaction.collection('accounts').doc(ID)
  await account.get()
  await account.update({ n: NUMBER })
  await transaction.commit()
}

function raw(request: RecordedRequest | undefined, parts: [string, string][]): string {
  if (request === undefined) throw new Error('The SDK sent fewer requests than were expected.')
  let { body } = request
  for (const [stands, is] of parts) body = body.replaceAll(stands, is)
  return rawPost(request.path, body, request.headers)
}

function transactionOf(request: RecordedRequest | undefined): string {
  const { transactionId } = JSON.parse(request?.body ?? '{}') as { transactionId?: string }
  if (transactionId === undefined) throw new Error('The SDK sent no transaction id.')
  return transactionId
}

function idIn(answer: string): string {
  return /"transactionId":"([^"]+)"/.exec(answer)?.[1] ?? ''
}

function numberIn(answer: string): number {
  return Number(/\\?"n\\?":(\d+)/.exec(answer)?.[1])
}

function isRefused(answer: string): boolean {
  return answer.includes('"code":')
}

function expectPart(answer: string, part: string): boolean {
  if (answer.includes(part)) return true
  throw new Error(`The answer has no ${part}: ${answer.slice(0, 300)}`)
}
