import type tcb from '@cloudbase/node-sdk'
import { type ContentDocument, type HeadDocument, headId } from './decide-publication'
import type { ContentStore, DistrictDocument } from './import-district'

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>

/** Most rows a query answers. */
const MOST_ROWS = 1_000
/** Documents of one `add`; a few hundred KB at most. */
const BATCH = 50

/** The content store over the SDK. Content is never written inside a transaction: the head moves last. */
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
    moveHead: (head, previous) => moveHead(database, head, previous),
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

async function moveHead(
  database: Database,
  head: HeadDocument,
  previous: HeadDocument | null,
): Promise<boolean> {
  const content = database.collection('content')
  if (previous === null) {
    await content.add(head)
    return true
  }
  const { updated } = await content.where({ _id: head._id, rev: previous.rev }).update({ rev: head.rev })
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
