import type tcb from '@cloudbase/node-sdk'
import { type ContentDocument, type HeadDocument, headId } from '@domain/content/content-document'
import type { ContentStore, DistrictDocument } from './import-district'

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>

/** Most rows a query answers. */
const MOST_ROWS = 1_000
/** Documents of one `add`; a few hundred KB at most. */
const BATCH = 50

/** The content store over the SDK. No transaction holds a whole district, so the head is reserved first and moves last. */
export function contentStore(database: Database): ContentStore {
  return {
    read: (district) => readAll(database, district),
    add: async (documents) => {
      for (let start = 0; start < documents.length; start += BATCH) {
        await database.collection('content').add(documents.slice(start, start + BATCH))
      }
    },
    replace: async ({ _id, ...fields }) => {
      await database.collection('content').doc(_id).set(fields)
    },
    reserve: (head, taken) => updateHead(database, head, taken),
    moveHead: async (head, previous) => {
      if (previous !== null)
        return updateHead(database, previous, { rev: head.rev, reserved: head.rev, busyUntil: 0 })
      await database.collection('content').add(head)
      return true
    },
    writeDistrict: (document) => writeDistrict(database, document),
  }
}

async function readAll(database: Database, district: string): ReturnType<ContentStore['read']> {
  const rows: (ContentDocument | HeadDocument)[] = []
  for (let after = ''; ; ) {
    const page = await database
      .collection('content')
      .where({ district, _id: database.command.gt(after) })
      .orderBy('_id', 'asc')
      .limit(MOST_ROWS)
      .get()
    const found = page.data as (ContentDocument | HeadDocument)[]
    rows.push(...found)
    const last = found.at(-1)
    if (last === undefined || found.length < MOST_ROWS) break
    after = last._id
  }
  const isHead = (row: ContentDocument | HeadDocument): row is HeadDocument => row._id === headId(district)
  return {
    documents: rows.filter((row): row is ContentDocument => !isHead(row)),
    head: rows.find(isHead) ?? null,
  }
}

/** Changes the head if it still is what was read: its revision, and who is publishing. */
async function updateHead(
  database: Database,
  { _id, rev, busyUntil }: HeadDocument,
  change: Partial<HeadDocument>,
): Promise<boolean> {
  // A head that nobody reserved yet has no such field, which the condition finds as null.
  const unchanged = { _id, rev, busyUntil: busyUntil ?? null }
  const { updated } = await database.collection('content').where(unchanged).update(change)
  return updated === 1
}

/** `update` merges nested objects, so that a key taken out of the settings would stay; `set` replaces them. */
async function writeDistrict(database: Database, document: DistrictDocument): Promise<void> {
  const { _id, settings, calendar, updatedAt } = document
  const { set } = database.command
  const districts = database.collection('district')
  const { data } = await districts.doc(_id).get()
  if (data.length === 0) {
    await districts.add({ ...document, createdAt: updatedAt, version: 1 })
    return
  }
  await districts.doc(_id).update({ settings: set(settings), calendar: set(calendar), updatedAt })
}
