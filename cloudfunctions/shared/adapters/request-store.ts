import { theDatabase } from '../cloud'
import { keyedId } from '../secrets'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/** What a request id was used for. Kept longer than a client keeps a write that waits to be sent. */
interface RequestDocument {
  /** Keyed hash of subject, action and request id, so that the database refuses a second one. */
  _id: string
  district: string
  /** Who asked: forgotten with them. */
  subject: string
  inputHash: string
  createdAt: number
  /** When it was known to be carried out, where its record may be gone by then; left out elsewhere. */
  finishedAt?: number
}

/** The part of a call that tells its request from others. */
export interface RequestToRemember {
  district: string
  subject: string
  action: string
  requestId: string
  inputHash: string
  now: number
}

const requests = () => theDatabase().collection('requests')

const idOf = ({ subject, action }: Pick<RequestToRemember, 'subject' | 'action'>, requestId: string) =>
  keyedId('request', subject, action, requestId)

/**
 * Binds a request id to its input, for changes whose record does not tell them apart: the same id may come
 * with another record's. Written just before the change, so that what is refused leaves nothing behind. Gives
 * the moment the request first came, or null when its id came with another input before.
 */
export async function rememberRequest(request: RequestToRemember): Promise<number | null> {
  const { district, subject, requestId, inputHash, now } = request
  const _id = idOf(request, requestId)
  const document: RequestDocument = { _id, district, subject, inputHash, createdAt: now }
  if (await addDocument('requests', document)) return now
  const { data } = await withRetry(() => requests().doc(_id).get())
  const earlier = data[0] as RequestDocument | undefined
  return earlier?.inputHash === inputHash ? earlier.createdAt : null
}

/** Whether a remembered request was noted as carried out. */
export async function isFinished(request: RequestToRemember): Promise<boolean> {
  const { data } = await withRetry(() => requests().doc(idOf(request, request.requestId)).get())
  return (data[0] as RequestDocument | undefined)?.finishedAt !== undefined
}

/** Notes a person's requests of one action as carried out, for when their record is gone. */
export async function finishRequests(
  of: Pick<RequestToRemember, 'subject' | 'action'>,
  requestIds: readonly string[],
  now: number,
): Promise<void> {
  const _id = theDatabase().command.in(requestIds.map((id) => idOf(of, id)))
  await withRetry(() => requests().where({ _id }).update({ finishedAt: now }))
}
