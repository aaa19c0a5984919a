import { Refused, request, type Send } from '../../conformance/isolation/document-requests'
import type { ClientEvent } from './ledger'

/** What the load writes into. Each kind of write has its collection. */
export const loadCollections = [
  {
    name: 'notes',
    indexes: [
      { name: 'by_group', fields: [['group', 1]] },
      { name: 'by_number', fields: [['number', 1]], unique: true },
    ],
  },
  { name: 'counters', indexes: [] },
  { name: 'accounts', indexes: [{ name: 'by_balance', fields: [['balance', 1]] }] },
  { name: 'transfers', indexes: [] },
]

/** Every account begins with this, and no transfer changes the sum. */
export const openingBalance = 100
export const accountNames = ['a0', 'a1', 'a2', 'a3']

interface Load {
  send: Send
  /** Sets the ids of this load apart from those of others on the same data. */
  name: string
  tell: (event: ClientEvent) => void
  random: () => number
}

/** Makes the accounts when they are not there yet. */
export async function openAccounts(send: Send): Promise<void> {
  const data = accountNames.map((_id) => JSON.stringify({ _id, balance: openingBalance }))
  await request(send, { action: 'database.insertDocument', collectionName: 'accounts', data })
}

/** Writes with several clients at once until the database no longer answers. */
export async function writeUntilCut(load: Load, clients: number, enough: () => boolean): Promise<void> {
  const write = async (client: number) => {
    for (let at = 0; !enough(); at++) {
      if ((await writeOnce(load, client, at)) === 'cut') return
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => write(client)))
}

/** Writes once in one of three ways; `cut` when no answer came. */
export async function writeOnce(load: Load, client: number, at: number): Promise<'answered' | 'cut'> {
  const way = [writeNote, countUp, transfer][at % 3] ?? writeNote
  try {
    await way(load, client, at)
    return 'answered'
  } catch (error) {
    if (error instanceof Refused && error.code === 'DATABASE_TRANSACTION_CONFLICT') return 'answered'
    if (error instanceof Refused) throw error
    return 'cut'
  }
}

/** A note, which then moves to another group: a condition and an indexed field. */
async function writeNote({ send, name, tell }: Load, client: number, at: number): Promise<void> {
  const id = `${name}c${client}n${at}`
  const told = async (state: string, body: Record<string, unknown>) => {
    const event = { thing: `note ${id}`, state }
    tell({ kind: 'asked', ...event })
    await request(send, { collectionName: 'notes', ...body })
    tell({ kind: 'acknowledged', ...event })
  }
  const note = { _id: id, number: id, group: `new${client}` }
  await told(note.group, { action: 'database.insertDocument', data: [JSON.stringify(note)] })
  await told(`old${client}`, {
    action: 'database.modifyDocument',
    queryType: 'WHERE',
    multi: true,
    merge: true,
    query: JSON.stringify({ _id: id, group: note.group }),
    data: JSON.stringify({ $set: { group: `old${client}` } }),
  })
}

/** A counter of this client, made by its first count. */
async function countUp({ send, name, tell }: Load, client: number, at: number): Promise<void> {
  const id = `${name}c${client}`
  const event = { thing: `counter ${id}`, state: String(at) }
  tell({ kind: 'asked', ...event })
  await request(send, {
    action: 'database.modifyDocument',
    collectionName: 'counters',
    queryType: 'DOC',
    query: JSON.stringify({ _id: id }),
    data: JSON.stringify({ n: at }),
  })
  tell({ kind: 'acknowledged', ...event })
}

/** From one account to another, with a note of it: three documents that belong together. */
async function transfer({ send, name, tell, random }: Load, client: number, at: number): Promise<void> {
  const id = `${name}c${client}t${at}`
  const first = Math.floor(random() * accountNames.length)
  const from = accountNames[first]
  const to = accountNames[(first + 1) % accountNames.length]
  const { transactionId } = await request(send, { action: 'database.startTransaction' })
  const add = (account: string | undefined, amount: number) =>
    request(send, {
      action: 'database.modifyDocument',
      collectionName: 'accounts',
      queryType: 'DOC',
      merge: true,
      query: JSON.stringify({ _id: account }),
      data: JSON.stringify({ $inc: { balance: amount } }),
      transactionId,
    })
  await add(from, -1)
  const data = [JSON.stringify({ _id: id, from, to })]
  await request(send, {
    action: 'database.insertDocument',
    collectionName: 'transfers',
    data,
    transactionId,
  })
  await add(to, 1)
  const event = { thing: `transfer ${id}`, state: `${from} ${to}` }
  tell({ kind: 'asked', ...event })
  await request(send, { action: 'database.commitTransaction', transactionId })
  tell({ kind: 'acknowledged', ...event })
}
