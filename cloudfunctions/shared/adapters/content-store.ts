import type { Visit } from '@contract/content/visit'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'

/** Items of one answer; more come with the next call. */
const PAGE = 400

export interface StoredItem {
  kind: string
  id: string
  rev: number
  removed?: boolean
  data: unknown
}

export interface Head {
  rev: number
  lineage: string
}

/**
 * The head of a district's catalogue and its items after a revision, in one request; ordered by revision.
 * Revisions are unique per publication, so a page may end inside one: the last revision is then cut off.
 */
export async function readCatalog(
  district: string,
  since: number,
): Promise<{ head: Head | null; items: StoredItem[]; more: boolean }> {
  const database = theDatabase()
  const _ = database.command
  const { data } = await withRetry(() =>
    database
      .collection('content')
      .where(_.or([{ _id: `${district}:head` }, { district, rev: _.gt(since) }]))
      .orderBy('rev', 'asc')
      .orderBy('_id', 'asc')
      .limit(1_000)
      .get(),
  )
  const rows = data as (StoredItem & { lineage?: string })[]
  const head = rows.find((row) => row.kind === 'head')
  const items = rows.filter((row) => row.kind !== 'head' && row.rev > since)
  return {
    head: head === undefined ? null : { rev: head.rev, lineage: head.lineage ?? '' },
    items: items.slice(0, PAGE),
    more: items.length > PAGE,
  }
}

/** The opening rules of all bookable resources. */
export async function readVisits(district: string): Promise<Visit[]> {
  const query = theDatabase().collection('content').where({ district, kind: 'visit', removed: false })
  const { data } = await withRetry(() => query.limit(1_000).get())
  return (data as { data: Visit }[]).map((row) => row.data)
}
