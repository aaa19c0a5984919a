import type { Adviser } from '@contract/content/adviser'
import type { PolicyClause } from '@contract/content/clause'
import type { Event } from '@contract/content/event'
import type { Policy } from '@contract/content/policy'
import type { Visit } from '@contract/content/visit'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'

/** Items of one answer; more come with the next call. */
const PAGE = 400
/** The head, a page, and one item that tells whether more come. */
const ROWS_OF_PAGE = PAGE + 2
/** Most rows a query answers. */
const MOST_ROWS = 1_000

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
 * The head of a district's catalogue and its items after a revision, in one request. Only the head has a
 * lineage, so it comes first; the items follow by revision, which each has for its own: a page may end anywhere.
 */
export async function readCatalog(
  district: string,
  since: number,
): Promise<{ head: Head | null; items: StoredItem[]; more: boolean }> {
  const database = theDatabase()
  const _ = database.command
  // Who knows nothing yet has nothing to drop.
  const wanted = since === 0 ? { removed: false } : {}
  const { data } = await withRetry(() =>
    database
      .collection('content')
      .where(_.or([{ _id: `${district}:head` }, { district, rev: _.gt(since), ...wanted }]))
      .orderBy('lineage', 'desc')
      .orderBy('rev', 'asc')
      .limit(ROWS_OF_PAGE)
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

/** The opening rules of all visits. */
export function readVisits(district: string): Promise<Visit[]> {
  return readItems(district, 'visit')
}

/** Everybody who can be asked, with their hours. */
export function readAdvisers(district: string): Promise<Adviser[]> {
  return readItems(district, 'adviser')
}

/** All published events. */
export function readEvents(district: string): Promise<Event[]> {
  return readItems(district, 'event')
}

/** The published ones of these clauses, in no order. */
export function readClauses(district: string, ids: readonly string[]): Promise<PolicyClause[]> {
  return readThese(district, 'clause', ids)
}

/** The published ones of these policies, in no order. */
export function readPolicies(district: string, ids: readonly string[]): Promise<Policy[]> {
  return readThese(district, 'policy', ids)
}

async function readThese<T>(district: string, kind: string, ids: readonly string[]): Promise<T[]> {
  if (ids.length === 0) return []
  const database = theDatabase()
  const wanted = database.command.in(ids.map((id) => `${district}:${kind}:${id}`))
  const query = database.collection('content').where({ _id: wanted, removed: false })
  const { data } = await withRetry(() => query.limit(ids.length).get())
  return (data as { data: T }[]).map((row) => row.data)
}

async function readItems<T>(district: string, kind: string): Promise<T[]> {
  const query = theDatabase().collection('content').where({ district, kind, removed: false })
  const { data } = await withRetry(() => query.limit(MOST_ROWS).get())
  return (data as { data: T }[]).map((row) => row.data)
}
