import { ACCOUNTS, account, item } from './items'

/** As many as one request of the SDK may bring; nothing larger is ever held, however many items there are. */
const BATCH = 1_000

/** Puts so many items and the accounts into an emulator, by the SDK's own request and in bounded memory. */
export async function fillItems(url: string, items: number): Promise<void> {
  for (let from = 0; from < items; from += BATCH) {
    const size = Math.min(BATCH, items - from)
    await insert(
      url,
      'items',
      Array.from({ length: size }, (_, n) => item(from + n)),
    )
  }
  const accounts = Array.from({ length: ACCOUNTS }, (_, n) => account(n))
  await insert(url, 'accounts', [...accounts, { _id: 'hot', n: 0 }])
}

async function insert(url: string, collectionName: string, documents: object[]): Promise<void> {
  const data = documents.map((document) => JSON.stringify(document))
  const body = { action: 'database.insertDocument', envName: 'bench', collectionName, data }
  const response = await fetch(`${url}/admin`, { method: 'POST', body: JSON.stringify(body) })
  const answer = (await response.json()) as { code?: string; message?: string }
  if (answer.code !== undefined)
    throw new Error(`filling ${collectionName}: ${answer.code} ${answer.message}`)
}
