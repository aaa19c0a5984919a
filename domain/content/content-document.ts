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
  /** Staff published or withdrew it in the workbench: a publication of the district's files leaves it alone. */
  editedBy?: 'staff'
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
  /** The highest revision that a publication of the district's files gave to its items, finished or not. */
  reserved?: number
  /** Until when such a publication may still be writing: nobody else moves the head before. Epoch ms. */
  busyUntil?: number
}

/** The document of an item. */
export function documentId(district: string, item: { kind: string; id: string }): string {
  return `${district}:${item.kind}:${item.id}`
}

/** The document of a district's head. */
export function headId(district: string): string {
  return `${district}:head`
}

/** The first revision that a publication may give: above every one that was ever given, and not before now. */
export function nextRevision(highest: number, now: number): number {
  return Math.max(now, highest + 1)
}

/** A document that did not exist before. */
export function newDocument(
  { kind, id, data }: { kind: string; id: string; data: unknown },
  { district, now, rev }: { district: string; now: number; rev: number },
): ContentDocument {
  const times = { createdAt: now, updatedAt: now, version: 1 }
  const _id = documentId(district, { kind, id })
  return { _id, district, kind, id, rev, removed: false, data, ...times }
}
