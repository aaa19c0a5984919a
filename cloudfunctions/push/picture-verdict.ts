import type { PictureVerdict } from '@domain/inquiry/picture-check'
import * as v from 'valibot'
import { recordVerdict } from '../shared/adapters/picture-check-store'
import { DISTRICT } from '../shared/district'
import { settleCheck } from '../shared/files/settle-check'

/** Labels come as numbers or as texts of digits. */
const label = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform((value) => Number(value)),
)

/**
 * WeChat's verdict on a picture. Where it could not look there is an `errcode`, as -1008 when the picture did not
 * arrive, and no result.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
 */
export const mediaCheck = v.object({
  MsgType: v.literal('event'),
  Event: v.literal('wxa_media_check'),
  trace_id: v.pipe(v.string(), v.regex(/^[\w-]{8,100}$/u)),
  errcode: v.optional(v.number(), 0),
  result: v.optional(v.object({ suggest: v.string(), label: v.optional(label) })),
})

type MediaCheck = v.InferOutput<typeof mediaCheck>

/** Only a plain `pass` lets a picture through; `risky`, `review` and what is yet to be invented hold it. */
function verdictOf({ errcode, result }: MediaCheck): PictureVerdict {
  if (errcode !== 0 || result === undefined) return { kind: 'none' }
  if (result.suggest === 'pass') return { kind: 'pass' }
  return {
    kind: 'hold',
    label: result.label === undefined || Number.isNaN(result.label) ? null : result.label,
  }
}

/**
 * Keeps a verdict before anything else, so that it is not lost when the inquiry cannot be written now or when it is
 * faster than the answer that says for which picture it is: the minute timer does what is left.
 */
export async function receiveVerdict(check: MediaCheck, now: number): Promise<void> {
  const { trace_id: traceId, errcode } = check
  if (errcode !== 0) console.error(JSON.stringify({ push: 'no verdict', errcode }))
  const made = { district: DISTRICT, at: now }
  const answered = await recordVerdict(traceId, verdictOf(check), made)
  if (answered !== null) await settleCheck(answered, now)
}
