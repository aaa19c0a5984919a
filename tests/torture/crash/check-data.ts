import { documentsOf, request, type Send } from '../../conformance/isolation/document-requests'
import type { Ledger } from './ledger'
import { accountNames, openingBalance } from './write-load'

/** The collections of the load as an export has them. */
export interface LoadData {
  notes: { _id: string; number: string; group: string }[]
  counters: { _id: string; n: number }[]
  accounts: { _id: string; balance: number }[]
  transfers: { _id: string; from: string; to: string }[]
}

/** The state of everything that a client was told about. */
export function statesOf({ notes, counters, transfers }: LoadData): Map<string, string> {
  return new Map([
    ...notes.map(({ _id, group }) => [`note ${_id}`, group] as const),
    ...counters.map(({ _id, n }) => [`counter ${_id}`, String(n)] as const),
    ...transfers.map(({ _id, from, to }) => [`transfer ${_id}`, `${from} ${to}`] as const),
  ])
}

/** Whether all that was acknowledged is there, nothing by half, and found by index as by looking at everything. */
export async function checkData(data: LoadData, ledger: Ledger, send: Send): Promise<string[]> {
  return [
    ...ledger.compare(statesOf(data)),
    ...halfTransfers(data),
    ...(await indexFindings(data, send)),
    ...(await uniqueFindings(data, send)),
  ]
}

function halfTransfers({ accounts, transfers }: LoadData): string[] {
  if (accounts.length === 0 && transfers.length === 0) return []
  return accountNames.flatMap((name) => {
    const received = transfers.filter(({ to }) => to === name).length
    const expected = openingBalance + received - transfers.filter(({ from }) => from === name).length
    const actual = accounts.find(({ _id }) => _id === name)?.balance
    return actual === expected ? [] : [`account ${name} holds ${actual}, its transfers say ${expected}`]
  })
}

async function indexFindings({ notes, accounts }: LoadData, send: Send): Promise<string[]> {
  const groups = new Map<string, string[]>()
  for (const { _id, group } of notes) groups.set(group, [...(groups.get(group) ?? []), _id])
  const findings: string[] = []
  for (const [group, ids] of groups) {
    const found = await allIds(send, 'notes', { group })
    if (found !== ids.sort().join()) findings.push(`the index by group does not find the notes of ${group}`)
  }
  for (const { _id, balance } of accounts) {
    const found = await allIds(send, 'accounts', { balance })
    if (!found.split(',').includes(_id)) findings.push(`the index by balance does not find ${_id}`)
  }
  return findings
}

const PAGE = 1_000

async function allIds(send: Send, collectionName: string, query: object): Promise<string> {
  const ids: string[] = []
  for (;;) {
    const page = { offset: ids.length, limit: PAGE, order: JSON.stringify({ _id: 1 }) }
    const body = { action: 'database.getDocument', collectionName, queryType: 'WHERE', ...page }
    const documents = documentsOf(await request(send, { ...body, query: JSON.stringify(query) }))
    ids.push(...documents.map(({ _id }) => String(_id)))
    if (documents.length < PAGE) return ids.sort().join()
  }
}

/** The unique index still refuses what the newest note holds. */
async function uniqueFindings({ notes }: LoadData, send: Send): Promise<string[]> {
  const number = notes.at(-1)?.number
  if (number === undefined) return []
  const answer = await send({
    action: 'database.insertDocument',
    collectionName: 'notes',
    data: [JSON.stringify({ _id: 'second', number, group: 'none' })],
  })
  return answer.code === 'DATABASE_DUPLICATE_WRITE' ? [] : [`the unique index took ${number} twice`]
}
