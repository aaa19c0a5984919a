import type { InquiryKind } from '@contract/inquiry/kinds'
import type { Inquiry, InquiryHead } from '@domain/inquiry/inquiry'
import { hiddenStates } from '@domain/safety/safety'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'
import { changeDocument, type DocumentChange } from './change-document'

const inquiries = () => theDatabase().collection('inquiries')

/** What lists read; threads and sealed phones stay in the database. */
const headFields: Record<keyof InquiryHead, true> = {
  _id: true,
  district: true,
  subject: true,
  number: true,
  kind: true,
  company: true,
  contact: true,
  need: true,
  places: true,
  papers: true,
  consents: true,
  answers: true,
  status: true,
  open: true,
  holder: true,
  receivedAt: true,
  clockFrom: true,
  dueAt: true,
  assumedCalendar: true,
  alerts: true,
  alertAt: true,
  nudgedOn: true,
  nudges: true,
  rating: true,
  source: true,
  demo: true,
  safety: true,
  checkAt: true,
  held: true,
  createdAt: true,
  updatedAt: true,
  version: true,
}

/** Matters from before files could go along have none. */
type StoredInquiry = Omit<Inquiry, 'files'> & Partial<Pick<Inquiry, 'files'>>

const withFiles = (stored: StoredInquiry): Inquiry => ({ files: [], ...stored })

/** Which matters a colleague's list may hold; `places: null` means all of the district. */
export interface InquiryScope {
  district: string
  places: string[] | null
  /** Only this kind; left out for all. */
  kind?: InquiryKind
}

/** Documents from before texts were checked have no state, which is none of these. */
const isShown = () => ({ 'safety.state': theDatabase().command.nin([...hiddenStates]) })

function withinScope({ places, ...scope }: InquiryScope): Record<string, unknown> {
  const shown = { ...scope, ...isShown() }
  return places === null
    ? shown
    : { ...shown, 'consents.forward': true, places: theDatabase().command.in(places) }
}

async function readHeads(
  condition: Record<string, unknown>,
  order: { field: keyof InquiryHead; direction: 'asc' | 'desc'; limit: number },
): Promise<InquiryHead[]> {
  const query = inquiries().where(condition).orderBy(order.field, order.direction)
  const { data } = await withRetry(() => query.field(headFields).limit(order.limit).get())
  return data as InquiryHead[]
}

/** Stores a new inquiry; false when its id exists. */
export function addInquiry(inquiry: Inquiry): Promise<boolean> {
  return addDocument('inquiries', inquiry)
}

export async function readInquiry(id: string): Promise<Inquiry | null> {
  const { data } = await withRetry(() => inquiries().doc(id).get())
  const stored = data[0] as StoredInquiry | undefined
  return stored === undefined ? null : withFiles(stored)
}

/** Changes an inquiry if nobody changed it since it was read; false otherwise. */
export function changeInquiry(read: Inquiry, change: DocumentChange<Inquiry>): Promise<boolean> {
  return changeDocument('inquiries', read, change)
}

/** A person's inquiries, newest first. */
export function listInquiriesOf(subject: string): Promise<InquiryHead[]> {
  return readHeads({ subject }, { field: 'receivedAt', direction: 'desc', limit: 200 })
}

/** Open matters: those with a running clock, earliest due first, and up to as many without one, oldest first. */
export async function listOpenInquiries(scope: InquiryScope): Promise<InquiryHead[]> {
  const condition = { ...withinScope(scope), open: true }
  const clocked = { ...condition, dueAt: theDatabase().command.gt(0) }
  const [running, rest] = await Promise.all([
    readHeads(clocked, { field: 'dueAt', direction: 'asc', limit: 300 }),
    readHeads({ ...condition, dueAt: null }, { field: 'receivedAt', direction: 'asc', limit: 300 }),
  ])
  return [...running, ...rest]
}

/** Ended matters, those that ended last first. */
export function listEndedInquiries(scope: InquiryScope): Promise<InquiryHead[]> {
  return readHeads(
    { ...withinScope(scope), open: false },
    { field: 'updatedAt', direction: 'desc', limit: 100 },
  )
}

/** Open inquiries about which something is to be told by `now`, the longest waiting first. */
export async function findForAlerts(district: string, now: number, limit = 100): Promise<Inquiry[]> {
  const _ = theDatabase().command
  const query = inquiries().where({ district, ...isShown(), open: true, alertAt: _.gt(0).and(_.lte(now)) })
  const { data } = await withRetry(() => query.orderBy('alertAt', 'asc').limit(limit).get())
  return (data as StoredInquiry[]).map(withFiles)
}

/** Inquiries with a picture that is to be looked at by `now`, the longest waiting first. */
export async function findWithPicturesDue(
  district: string,
  { now, limit }: { now: number; limit: number },
): Promise<Inquiry[]> {
  const _ = theDatabase().command
  const query = inquiries().where({ district, picturesAt: _.gt(0).and(_.lte(now)) })
  const { data } = await withRetry(() => query.orderBy('picturesAt', 'asc').limit(limit).get())
  return (data as StoredInquiry[]).map(withFiles)
}

/** Files of inquiries that ended and did not change since `moment`, by id, those after `after`. */
export async function listFilesEndedBefore(args: {
  district: string
  moment: number
  after: string
  limit: number
}): Promise<Pick<Inquiry, '_id' | 'files'>[]> {
  const _ = theDatabase().command
  const query = inquiries().where({
    _id: _.gt(args.after),
    district: args.district,
    open: false,
    updatedAt: _.lt(args.moment),
  })
  const { data } = await withRetry(() =>
    query.orderBy('_id', 'asc').field({ _id: true, files: true }).limit(args.limit).get(),
  )
  return (data as Pick<StoredInquiry, '_id' | 'files'>[]).map(({ _id, files = [] }) => ({ _id, files }))
}

/** Removes those of these inquiries that are still as they were listed: ended, and unchanged since `moment`. */
export async function removeEndedInquiries(ids: readonly string[], moment: number): Promise<void> {
  const _ = theDatabase().command
  await withRetry(() =>
    inquiries()
      .where({ _id: _.in([...ids]), open: false, updatedAt: _.lt(moment) })
      .remove(),
  )
}
