import type { ParsedInputOf } from '@contract/actions'
import { type Result, refuse, succeed } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import type { JudgedSafety } from '@domain/safety/safety'
import type { Call, Handler } from '../shared/call'
import { judgeComplaint } from './judge-complaint'
import { judgeForm } from './judge-form'
import { judgeInquiry } from './judge-inquiry'
import { judgePicture } from './judge-picture'

/**
 * Releases a held text, which staff then hear of, or picture, or turns it down, which its sender then hears of with
 * the reason. Refuses ALREADY_JUDGED where nothing waits.
 */
export const judge: Handler<'staff.judge'> = async (input, call) => {
  const { verdict, reason } = input
  if (verdict === 'turn_down' && reason === '') {
    return refuse('BAD_INPUT', { fields: [{ path: 'reason', message: fieldProblems.REQUIRED[call.locale] }] })
  }
  const safety: JudgedSafety = verdict === 'release' ? { state: 'passed' } : { state: 'rejected', reason }
  const judged = await judgeRecord(input, safety, call)
  return judged.ok ? succeed({ state: safety.state }) : judged
}

function judgeRecord(
  { record, id, entry, file }: ParsedInputOf<'staff.judge'>,
  safety: JudgedSafety,
  call: Call,
): Promise<Result<unknown>> {
  if (record === 'complaint') return judgeComplaint({ id, safety }, call)
  if (record !== 'inquiry') return judgeForm({ record, id, safety }, call)
  return file === undefined
    ? judgeInquiry({ id, entry: entry ?? null, safety }, call)
    : judgePicture({ id, file, safety }, call)
}
