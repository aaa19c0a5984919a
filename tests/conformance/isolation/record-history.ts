import { setImmediate as nextTurn } from 'node:timers/promises'
import { seededRandom } from '../../../emulator/faults/seeded-random'
import { documentsOf, Refused, request, type Send } from './document-requests'
import type { History, Operation, Recorded } from './history'

/** The collection that histories are made in needs this shape. */
export const listsCollection = {
  name: 'lists',
  indexes: [{ name: 'by_history', fields: [['history', 1] as [string, 1]] }],
}

/** How many do how much on how few lists. */
export interface Shape {
  clients: number
  transactions: number
  operations: number
  keys: number
}

interface Recorder {
  send: Send
  name: string
  keys: string[]
  random: () => number
  /** The next place in the order of requests and answers. */
  tick: () => number
  transactions: Recorded[]
}

/** Lets clients run random transactions at once on lists of their own and records everything they saw. */
export async function recordHistory(send: Send, shape: Shape, seed: number): Promise<History> {
  const recorder = await prepare(send, shape, seed)
  const client = async (number: number) => {
    for (let at = 0; at < shape.transactions; at++) {
      await act(recorder, `c${number}t${at}`, 1 + Math.floor(recorder.random() * shape.operations))
    }
  }
  await Promise.all(Array.from({ length: shape.clients }, (_, number) => client(number)))
  return { transactions: recorder.transactions, final: await readAll(recorder, {}) }
}

async function prepare(send: Send, shape: Shape, seed: number): Promise<Recorder> {
  const name = `h${seed}`
  const keys = Array.from({ length: shape.keys }, (_, at) => `${name}k${at}`)
  const data = keys.map((_id) => JSON.stringify({ _id, history: name, list: [] }))
  await request(send, { action: 'database.insertDocument', collectionName: listsCollection.name, data })
  let place = 0
  return { send, name, keys, random: seededRandom(seed), tick: () => place++, transactions: [] }
}

/** One transaction, or sometimes one plain request. */
async function act(recorder: Recorder, id: string, operations: number): Promise<void> {
  if (recorder.random() < 0.2) {
    const began = recorder.tick()
    const done = await operate(recorder, id, {})
    recorder.transactions.push({ id, outcome: 'committed', operations: done, began, ended: recorder.tick() })
    return
  }
  const { transactionId } = await request(recorder.send, { action: 'database.startTransaction' })
  const recorded: Recorded = { id, outcome: 'aborted', operations: [], began: recorder.tick(), ended: 0 }
  recorder.transactions.push(recorded)
  try {
    for (let at = 0; at < operations; at++) {
      recorded.operations.push(...(await operate(recorder, `${id}o${at}`, { transactionId })))
    }
    const isKept = recorder.random() > 0.1
    const action = isKept ? 'database.commitTransaction' : 'database.abortTransaction'
    await request(recorder.send, { action, transactionId })
    if (isKept) recorded.outcome = 'committed'
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'DATABASE_TRANSACTION_CONFLICT') throw error
  }
  recorded.ended = recorder.tick()
}

async function operate(recorder: Recorder, value: string, inside: object): Promise<Operation[]> {
  const kind = recorder.random()
  const key = recorder.keys[Math.floor(recorder.random() * recorder.keys.length)] ?? ''
  for (let turns = Math.floor(recorder.random() * 4); turns > 0; turns--) await nextTurn()
  if (kind < 0.4) return append(recorder, { key, value }, inside)
  const seen = kind < 0.6 ? await readAll(recorder, inside) : { [key]: await readOne(recorder, key, inside) }
  return Object.entries(seen).map(([key, seen]) => ({ kind: 'read', key, seen }))
}

async function append(
  { send }: Recorder,
  { key, value }: { key: string; value: string },
  inside: object,
): Promise<Operation[]> {
  await request(send, {
    action: 'database.modifyDocument',
    collectionName: listsCollection.name,
    queryType: 'DOC',
    merge: true,
    query: JSON.stringify({ _id: key }),
    data: JSON.stringify({ $push: { list: value } }),
    ...inside,
  })
  return [{ kind: 'append', key, value }]
}

async function readOne(recorder: Recorder, key: string, inside: object): Promise<string[]> {
  return (
    (await read(recorder, { queryType: 'DOC', query: JSON.stringify({ _id: key }), ...inside }))[key] ?? []
  )
}

/** Through an index, which knows only the newest state. */
function readAll(recorder: Recorder, inside: object): Promise<Record<string, string[]>> {
  return read(recorder, {
    queryType: 'WHERE',
    query: JSON.stringify({ history: recorder.name }),
    ...inside,
  })
}

async function read(
  { send, keys }: Recorder,
  body: Record<string, unknown>,
): Promise<Record<string, string[]>> {
  const answer = await request(send, {
    action: 'database.getDocument',
    collectionName: listsCollection.name,
    ...body,
  })
  const seen = documentsOf(answer).map(({ _id, list }) => [String(_id), list as string[]] as const)
  const strangers = seen.filter(([key]) => !keys.includes(key))
  if (strangers.length > 0) throw new Error(`found ${strangers.join()} of another history`)
  return Object.fromEntries(seen)
}
