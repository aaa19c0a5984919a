import { isDeepStrictEqual } from 'node:util'
import {
  type ContentDocument,
  documentId,
  type HeadDocument,
  headId,
  newDocument,
  nextRevision,
} from '@domain/content/content-document'

/** What is published: an item of `loadDistrict`, or one that a test makes. */
export interface PublishableItem {
  kind: string
  id: string
  data: unknown
}

/** What is to be written, in this order and in ascending revision, and only then the head. */
export interface Publication {
  added: ContentDocument[]
  changed: ContentDocument[]
  head: HeadDocument
  /** False when nothing differs from what is stored. */
  headChanged: boolean
  /** Ids of what staff edited or withdrew in the workbench and the files say otherwise: it stays as they left it. */
  leftAlone: string[]
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
 * a publication that stopped before it wrote the head. What staff edited is neither changed nor removed.
 */
export function decidePublication(input: PublicationInput): Publication {
  const { items, district, stored, now } = input
  const known = new Map(stored.documents.map((document) => [document._id, document]))
  const wanted = new Map(items.map((item) => [documentId(district, item), item]))
  const { head: before } = stored
  const highest = Math.max(
    before?.rev ?? 0,
    before?.reserved ?? 0,
    ...stored.documents.map((document) => document.rev),
  )
  const revisions = countFrom(nextRevision(highest, now))

  const added = [...wanted]
    .filter(([id]) => !known.has(id))
    .map(([, item]) => newDocument(item, { district, now, rev: revisions.next() }))
  const differing = [...known.values()]
    .map((document) => nextVersion(document, wanted.get(document._id)))
    .filter((document) => document !== null)
  const changed = differing
    .filter(({ editedBy }) => editedBy === undefined)
    .map((document) => ({ ...document, rev: revisions.next(), updatedAt: now }))

  const leftAlone = differing.filter(({ editedBy }) => editedBy !== undefined).map(({ _id }) => _id)
  const rev = revisions.last() ?? highest
  const head = headOf(district, rev, before?.lineage ?? input.newLineage)
  return { added, changed, head, headChanged: before?.rev !== rev, leftAlone }
}

function headOf(district: string, rev: number, lineage: string): HeadDocument {
  return { _id: headId(district), district, kind: 'head', id: 'head', rev, lineage }
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
