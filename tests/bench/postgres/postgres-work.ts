import type { WorkLoad } from '../emulator/emulator-work'
import { ACCOUNTS, GROUP_SIZE, item } from '../emulator/items'
import type { Work } from '../emulator/measure'
import type { RawClient } from '../emulator/raw-client'
import { rawPost } from '../emulator/raw-client'

/** The same work over the service; `whole` does a transaction in one request, as a service written for it would. */
export function postgresWork(items: number): WorkLoad & { whole: Work } {
  const random = (below: number) => Math.floor(Math.random() * below)
  const twoAccounts = () => {
    const from = random(ACCOUNTS)
    return { from: `account-${from}`, to: `account-${(from + 1 + random(ACCOUNTS - 1)) % ACCOUNTS}` }
  }
  let made = 0
  return {
    async insert(client) {
      made += 1
      const document = { ...item(987_654_321), _id: `made-${process.pid}-${made}` }
      return has(await post(client, '/insert', document), 'ids')
    },
    async get(client) {
      const id = `item-${random(items)}`
      return has(await post(client, '/get', { id }), id)
    },
    async query(client) {
      const group = random(Math.floor(items / GROUP_SIZE))
      return has(await post(client, '/query', { group }), `item-${group * GROUP_SIZE + GROUP_SIZE - 1}`)
    },
    async hot(client) {
      return has(await post(client, '/update-hot', {}), '"updated":1')
    },
    async transaction(client) {
      const { from, to } = twoAccounts()
      const { id: tx } = JSON.parse(await post(client, '/begin', {})) as { id: string }
      const first = balanceIn(await post(client, '/tx-get', { tx, id: from }))
      const second = balanceIn(await post(client, '/tx-get', { tx, id: to }))
      if (isConflict(await post(client, '/tx-set', { tx, id: from, n: first - 1 }))) return false
      if (isConflict(await post(client, '/tx-set', { tx, id: to, n: second + 1 }))) return false
      return has(await post(client, '/commit', { tx }), 'ok')
    },
    async whole(client) {
      return !isConflict(await post(client, '/transaction', twoAccounts()))
    },
  }
}

function post(client: RawClient, path: string, body: object): Promise<string> {
  return client.send(rawPost(path, JSON.stringify(body)))
}

function balanceIn(answer: string): number {
  return (JSON.parse(answer) as { data: { n: number } }).data.n
}

function isConflict(answer: string): boolean {
  return answer.includes('"code":')
}

function has(answer: string, part: string): boolean {
  if (answer.includes(part)) return true
  throw new Error(`The answer has no ${part}: ${answer.slice(0, 300)}`)
}
