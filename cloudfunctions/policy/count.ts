import { refuse, succeed } from '@contract/errors'
import { countOnce } from '../shared/adapters/match-count-store'
import type { Handler } from '../shared/call'

/** One request; the first count of a day and a repeat cost two. Who calls is not looked at. */
export const count: Handler<'policy.count'> = async ({ step }, call) => {
  const { district, requestId, inputHash, now } = call
  const isCounted = await countOnce({ district, step, requestId, inputHash, now })
  return isCounted ? succeed({}) : refuse('REQUEST_REUSED')
}
