import { randomUUID } from 'node:crypto'
import type { Calendar, Settings } from '@contract/content/settings'
import {
  type ContentDocument,
  decidePublication,
  type HeadDocument,
  type PublicationInput,
  type PublishableItem,
} from './decide-publication'
import { withholdAmounts } from './withhold-amounts'

/** Where content is published. `content-store.ts` is the one over the SDK. */
export interface ContentStore {
  /** Every document of a district, tombstones included, and its head. */
  read: (district: string) => Promise<PublicationInput['stored']>
  /** Adds documents that do not exist, in order. */
  add: (documents: readonly ContentDocument[]) => Promise<void>
  /** Replaces a document as a whole. */
  replace: (document: ContentDocument) => Promise<void>
  /** Writes the head if it still is what was read; false when somebody else published meanwhile. */
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
}

/**
 * Publishes a district's content, without amounts that a legal review holds back: writes what differs and moves the head last, so that an app never takes
 * an unfinished publication for a finished one. Sent again after an interruption it completes the rest.
 */
export async function importDistrict(input: ImportInput): Promise<ImportReport> {
  const { district, store, now } = input
  const items = withholdAmounts(input.items)
  const { settings, calendar } = singles(items)
  const stored = await store.read(district)
  const newLineage = input.newLineage ?? randomUUID()
  const { added, changed, head, headChanged } = decidePublication({
    items,
    district,
    stored,
    now,
    newLineage,
  })

  await store.add(added)
  for (const document of changed) await store.replace(document)
  await store.writeDistrict({ _id: district, settings, calendar, updatedAt: now })
  if (headChanged && !(await store.moveHead(head, stored.head))) {
    throw new Error(`somebody else published ${district} at the same time; run it again`)
  }
  const removed = changed.filter((document) => document.removed).length
  return { rev: head.rev, added: added.length, changed: changed.length - removed, removed }
}

/** Their shape was checked when the content was loaded. */
function singles(items: readonly PublishableItem[]): { settings: Settings; calendar: Calendar } {
  const settings = items.find((item) => item.kind === 'settings')?.data
  const calendar = items.find((item) => item.kind === 'calendar')?.data
  if (settings === undefined || calendar === undefined)
    throw new Error('a district needs settings and a calendar')
  return { settings: settings as Settings, calendar: calendar as Calendar }
}
