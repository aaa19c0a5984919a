import { isDeepStrictEqual } from 'node:util'

/** What is published: an item of `loadDistrict`, or one that a test makes. */
export interface PublishableItem {
  kind: string
  id: string
  data: unknown
}

/** A document of the collection `content`. */
export interface ContentDocument {
  /** `<district>:<kind>:<id>` */
  _id: string
  district: string
  kind: string
  id: string
  rev: number
  /** A tombstone: tells apps that have the item to drop it. Its `data` is null. */
  removed: boolean
  data: unknown
  createdAt: number
  updatedAt: number
  version: number
}

/** What apps compare with: the newest revision, and which database it counts for. */
export interface HeadDocument {
  _id: string
  district: string
  kind: 'head'
  id: 'head'
  rev: number
  lineage: string
}

/** What is to be written, in this order and in ascending revision, and only then the head. */
export interface Publication {
  added: ContentDocument[]
  changed: ContentDocument[]
  head: HeadDocument
  /** False when nothing differs from what is stored. */
  headChanged: boolean
}

export interface PublicationInput {
  items: readonly PublishableItem[]
  district: string
  stored: { documents: readonly ContentDocument[]; head: HeadDocument | null }
  now: number
  /** The lineage of a database that has none yet. */
  newLineage: string
}

/**
 * Compares content with what is stored. An unchanged item keeps its revision; a new, changed or returning
 * one, and a tombstone for one that vanished, gets a new revision of its own, so that a page of
 * `catalog.sync` may end anywhere. Revisions start at the time of publication and never go back, also after
 * a publication that stopped before it wrote the head.
 */
export function decidePublication(input: PublicationInput): Publication {
  const { items, district, stored, now } = input
  const known = new Map(stored.documents.map((document) => [document._id, document]))
  const wanted = new Map(items.map((item) => [documentId(district, item), item]))
  const highest = Math.max(stored.head?.rev ?? 0, ...stored.documents.map((document) => document.rev))
  const revisions = countFrom(Math.max(now, highest + 1))

  const added = [...wanted]
    .filter(([id]) => !known.has(id))
    .map(([id, item]) => newDocument(id, item, { district, now, rev: revisions.next() }))
  const changed = [...known.values()]
    .map((document) => nextVersion(document, wanted.get(document._id)))
    .filter((document) => document !== null)
    .map((document) => ({ ...document, rev: revisions.next(), updatedAt: now }))

  const rev = revisions.last() ?? highest
  const head = headOf(district, rev, stored.head?.lineage ?? input.newLineage)
  return { added, changed, head, headChanged: stored.head?.rev !== rev }
}

export function documentId(district: string, item: { kind: string; id: string }): string {
  return `${district}:${item.kind}:${item.id}`
}

export function headId(district: string): string {
  return `${district}:head`
}

function headOf(district: string, rev: number, lineage: string): HeadDocument {
  return { _id: headId(district), district, kind: 'head', id: 'head', rev, lineage }
}

function newDocument(
  _id: string,
  { kind, id, data }: PublishableItem,
  { district, now, rev }: { district: string; now: number; rev: number },
): ContentDocument {
  const times = { createdAt: now, updatedAt: now, version: 1 }
  return { _id, district, kind, id, rev, removed: false, data, ...times }
}

/** Null when the stored document stays as it is. */
function nextVersion(document: ContentDocument, item: PublishableItem | undefined): ContentDocument | null {
  const version = document.version + 1
  if (item === undefined) return document.removed ? null : { ...document, removed: true, data: null, version }
  if (!document.removed && isDeepStrictEqual(document.data, item.data)) return null
  return { ...document, removed: false, data: item.data, version }
}

function countFrom(first: number): { next: () => number; last: () => number | undefined } {
  let last: number | undefined
  return {
    next: () => {
      last = last === undefined ? first : last + 1
      return last
    },
    last: () => last,
  }
}
