import type { CountedStep } from '@contract/policy/actions'
import { dayOf } from '@domain/time/shanghai'
import { theDatabase } from '../cloud'
import type { CarriedOut } from '../repeat'
import { keyedId } from '../secrets'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/** How often 算政策 was begun and finished on one day; of nobody in particular. */
interface MatchCount {
  /** `<district>:<day>`. */
  _id: string
  district: string
  started: number
  finished: number
  /** The latest requests, newest last, so that one that comes again does not count again. Their ids are hashed. */
  requests: CarriedOut[]
  createdAt: number
}

/** As many repeats of a day are recognised; a phone that lost the answer asks again within minutes. */
const REQUESTS_KEPT = 300

const counts = () => theDatabase().collection('matchcounts')

export interface Counted {
  district: string
  step: CountedStep
  requestId: string
  inputHash: string
  now: number
}

/**
 * Counts a step of a day, once a request: one conditional update, which a request that was counted does not match.
 * False when its id came with another step before.
 */
export async function countOnce({ district, step, requestId, inputHash, now }: Counted): Promise<boolean> {
  const _ = theDatabase().command
  const _id = `${district}:${dayOf(now)}`
  const request: CarriedOut = { id: keyedId('count', requestId), inputHash }
  const add = async () => {
    const { updated } = await withRetry(() =>
      counts()
        .where({ _id, 'requests.id': _.neq(request.id) })
        .update({ [step]: _.inc(1), requests: _.push({ each: [request], slice: -REQUESTS_KEPT }) }),
    )
    return updated === 1
  }
  const first: MatchCount = {
    _id,
    district,
    started: 0,
    finished: 0,
    requests: [request],
    createdAt: now,
    [step]: 1,
  }
  if ((await add()) || (await addDocument('matchcounts', first)) || (await add())) return true
  const { data } = await withRetry(() => counts().doc(_id).get())
  const earlier = (data[0] as MatchCount | undefined)?.requests.find(({ id }) => id === request.id)
  return earlier === undefined || earlier.inputHash === inputHash
}
