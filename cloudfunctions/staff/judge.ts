import { refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import type { Safety } from '@domain/safety/safety'
import type { Handler } from '../shared/call'
import { judgeForm } from './judge-form'
import { judgeInquiry } from './judge-inquiry'

/**
 * Releases a held text, which staff then hear of, or turns it down, which the writer then hears of with the
 * reason. Refuses ALREADY_JUDGED where nothing waits.
 */
export const judge: Handler<'staff.judge'> = async (input, call) => {
  const { record, id, entry = null, verdict, reason } = input
  if (verdict === 'turn_down' && reason === '') {
    return refuse('BAD_INPUT', { fields: [{ path: 'reason', message: fieldProblems.REQUIRED[call.locale] }] })
  }
  const safety: Safety = verdict === 'release' ? { state: 'passed' } : { state: 'rejected', reason }
  const judged = await (record === 'inquiry'
    ? judgeInquiry({ id, entry, safety }, call)
    : judgeForm({ record, id, safety }, call))
  return judged.ok ? succeed({ state: safety.state }) : judged
}
