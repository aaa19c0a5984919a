import type { Complaint } from '@domain/account/complaint'
import { hiddenStates } from '@domain/safety/safety'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'
import { changeDocument, type DocumentChange } from './change-document'

const complaints = () => theDatabase().collection('complaints')

/** Stores a new complaint; false when its id exists. */
export function addComplaint(complaint: Complaint): Promise<boolean> {
  return addDocument('complaints', complaint)
}

export async function readComplaint(id: string): Promise<Complaint | null> {
  const { data } = await withRetry(() => complaints().doc(id).get())
  return (data[0] as Complaint | undefined) ?? null
}

/** Changes a complaint if nobody changed it since it was read; false otherwise. */
export function changeComplaint(read: Complaint, change: DocumentChange<Complaint>): Promise<boolean> {
  return changeDocument('complaints', read, change)
}

/** A person's complaints, newest first. */
export async function listComplaintsOf(subject: string): Promise<Complaint[]> {
  const query = complaints().where({ subject }).orderBy('createdAt', 'desc').limit(200)
  const { data } = await withRetry(() => query.get())
  return data as Complaint[]
}

/** Complaints of a district whose text is not hidden: open ones, oldest first, or those that ended, latest first. */
export async function listComplaints(district: string, open: boolean): Promise<Complaint[]> {
  const query = complaints()
    .where({ district, open, 'safety.state': theDatabase().command.nin([...hiddenStates]) })
    .orderBy(open ? 'createdAt' : 'updatedAt', open ? 'asc' : 'desc')
  const { data } = await withRetry(() => query.limit(200).get())
  return data as Complaint[]
}
