import type { PictureVerdict } from '@domain/inquiry/picture-check'
import { theDatabase } from '../cloud'
import { isDuplicate } from '../database-errors'
import { withRetry } from '../with-retry'

/** Which picture WeChat was asked about. */
export interface CheckedPicture {
  inquiry: string
  /** Id of the file within the inquiry. */
  file: string
}

/**
 * One call of WeChat's picture check and the verdict for it, in whichever order they come. `asked`: the verdict is
 * still to come. `stray`: it came, and nobody knows yet for which picture. `answered`: both are known. `settled`: the
 * inquiry says so.
 */
export interface PictureCheckDocument {
  /** WeChat's trace id. It stays on the server: whoever knows it could speak for WeChat. */
  _id: string
  district: string
  picture: CheckedPicture | null
  verdict: PictureVerdict | null
  state: 'asked' | 'stray' | 'answered' | 'settled'
  createdAt: number
  updatedAt: number
}

/** A check whose picture and verdict are both known. */
export interface AnsweredCheck {
  _id: string
  picture: CheckedPicture
  verdict: PictureVerdict
}

const checks = () => theDatabase().collection('picturechecks')

async function add(check: PictureCheckDocument): Promise<boolean> {
  try {
    await withRetry(() => checks().add(check))
    return true
  } catch (cause) {
    if (isDuplicate(cause)) return false
    throw cause
  }
}

async function read(traceId: string): Promise<PictureCheckDocument | null> {
  const { data } = await withRetry(() => checks().doc(traceId).get())
  return (data[0] as PictureCheckDocument | undefined) ?? null
}

/** Adds what was missing to a check in state `from`. Once it landed, the same again finds another state. */
async function complete(
  traceId: string,
  from: 'asked' | 'stray',
  missing: Partial<Pick<PictureCheckDocument, 'picture' | 'verdict'>>,
  at: number,
): Promise<void> {
  const _ = theDatabase().command
  const replaced = Object.fromEntries(Object.entries(missing).map(([key, value]) => [key, _.set(value)]))
  await withRetry(() =>
    checks()
      .where({ _id: traceId, state: from })
      .update({ ...replaced, state: 'answered', updatedAt: at }),
  )
}

const fresh = (traceId: string, { district, at }: { district: string; at: number }) => ({
  _id: traceId,
  district,
  createdAt: at,
  updatedAt: at,
})

/** Keeps which picture a trace id stands for; gives the verdict where it came first. */
export async function recordAsked(
  traceId: string,
  picture: CheckedPicture,
  made: { district: string; at: number },
): Promise<PictureVerdict | null> {
  if (await add({ ...fresh(traceId, made), picture, verdict: null, state: 'asked' })) return null
  await complete(traceId, 'stray', { picture }, made.at)
  return (await read(traceId))?.verdict ?? null
}

/** Keeps a verdict, the first for its trace id; gives the check where the picture is known and not settled yet. */
export async function recordVerdict(
  traceId: string,
  verdict: PictureVerdict,
  made: { district: string; at: number },
): Promise<AnsweredCheck | null> {
  if (await add({ ...fresh(traceId, made), picture: null, verdict, state: 'stray' })) return null
  await complete(traceId, 'asked', { verdict }, made.at)
  const check = await read(traceId)
  return check?.state === 'answered' ? (check as AnsweredCheck) : null
}

/** Checks that were answered and whose inquiry does not say so yet, the oldest first. */
export async function listAnswered(district: string, limit: number): Promise<AnsweredCheck[]> {
  const query = checks().where({ district, state: 'answered' }).orderBy('createdAt', 'asc')
  const { data } = await withRetry(() => query.limit(limit).get())
  return data as AnsweredCheck[]
}

/** Marks checks whose inquiry says what became of the picture. */
export async function markSettled(traceIds: readonly string[], at: number): Promise<void> {
  if (traceIds.length === 0) return
  const _ = theDatabase().command
  await withRetry(() =>
    checks()
      .where({ _id: _.in([...traceIds]), state: 'answered' })
      .update({ state: 'settled', updatedAt: at }),
  )
}
