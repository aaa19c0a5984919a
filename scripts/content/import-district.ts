import { randomUUID } from 'node:crypto'
import type { Calendar, Settings } from '@contract/content/settings'
import type { ContentDocument, HeadDocument } from '@domain/content/content-document'
import { decidePublication, type PublicationInput, type PublishableItem } from './decide-publication'
import { withholdAmounts } from './withhold-amounts'

/** Where content is published. `content-store.ts` is the one over the SDK. */
export interface ContentStore {
  /** Every document of a district, tombstones included, and its head. */
  read: (district: string) => Promise<PublicationInput['stored']>
  /** Adds documents that do not exist, in order. */
  add: (documents: readonly ContentDocument[]) => Promise<void>
  /** Replaces a document as a whole. */
  replace: (document: ContentDocument) => Promise<void>
  /**
   * Takes revisions up to one and keeps everybody else from moving the head until a moment, if it still is what was
   * read; false when somebody else published meanwhile.
   */
  reserve: (head: HeadDocument, taken: { reserved: number; busyUntil: number }) => Promise<boolean>
  /** Writes the head, free again, if it still is what was read or reserved; false when somebody else was there. */
  moveHead: (head: HeadDocument, previous: HeadDocument | null) => Promise<boolean>
  /** Writes what functions read of a district. Other fields of the document, such as `duty`, stay. */
  writeDistrict: (document: DistrictDocument) => Promise<void>
}

/** What functions read of a district in one request. */
export interface DistrictDocument {
  _id: string
  settings: Settings
  calendar: Calendar
  updatedAt: number
}

export interface ImportInput {
  items: readonly PublishableItem[]
  district: string
  store: ContentStore
  /** Epoch ms. */
  now: number
  /** The lineage given to a database without one. */
  newLineage?: string
}

export interface ImportReport {
  rev: number
  added: number
  changed: number
  removed: number
  /** Ids of what staff edited in the workbench and the files say otherwise. */
  leftAlone: string[]
}

/** How long a publication may take before others may publish again, should it have stopped half way. */
const LONGEST_MS = 120_000

/**
 * Publishes a district's content, without amounts that a legal review holds back: writes what differs and moves the
 * head last, so that an app never takes an unfinished publication for a finished one. Sent again after an interruption
 * it completes the rest. While it writes, staff cannot move the head past revisions that are not written yet.
 */
export async function importDistrict(input: ImportInput): Promise<ImportReport> {
  const { district, store, now } = input
  const items = withholdAmounts(input.items)
  const { settings, calendar } = singles(items)
  const stored = await store.read(district)
  const newLineage = input.newLineage ?? randomUUID()
  const { added, changed, head, headChanged, leftAlone } = decidePublication({
    items,
    district,
    stored,
    now,
    newLineage,
  })

  const taken = { reserved: head.rev, busyUntil: now + LONGEST_MS }
  let previous = stored.head
  if (previous !== null && added.length + changed.length > 0) {
    if (!(await store.reserve(previous, taken))) throw clash(district)
    previous = { ...previous, ...taken }
  }

  await store.add(added)
  for (const document of changed) await store.replace(document)
  await store.writeDistrict({ _id: district, settings, calendar, updatedAt: now })
  if (headChanged && !(await store.moveHead(head, previous))) throw clash(district)
  const removed = changed.filter((document) => document.removed).length
  return { rev: head.rev, added: added.length, changed: changed.length - removed, removed, leftAlone }
}

const clash = (district: string) =>
  new Error(`somebody else published ${district} at the same time; run it again`)

/** Their shape was checked when the content was loaded. */
function singles(items: readonly PublishableItem[]): { settings: Settings; calendar: Calendar } {
  const settings = items.find((item) => item.kind === 'settings')?.data
  const calendar = items.find((item) => item.kind === 'calendar')?.data
  if (settings === undefined || calendar === undefined)
    throw new Error('a district needs settings and a calendar')
  return { settings: settings as Settings, calendar: calendar as Calendar }
}
