import { MINUTE } from '../time/shanghai'

/** The part of the time for an answer after which staff are reminded. */
const SOON = 0.8

/** By when a booking is answered and from when staff are reminded of it, epoch ms. */
export interface AnswerLimit {
  answerBy: number
  alertAt: number
}

/** The limit of working hours, but no later than the start: an answer that comes after it is none. */
export function answerBefore(answerBy: number, startAt: number | undefined): number {
  return startAt === undefined ? answerBy : Math.min(answerBy, startAt)
}

/**
 * The limit of a booking that was made at `from` and begins at `startAt`. Where the start comes before the working
 * hours' limit, staff are reminded when the last fifth of the time up to it begins, to the whole minute.
 */
export function limitAnswer(
  limit: AnswerLimit,
  { from, startAt }: { from: number; startAt: number },
): AnswerLimit {
  if (limit.answerBy <= startAt) return limit
  const alertAt = from + Math.max(0, startAt - from) * SOON
  return { answerBy: startAt, alertAt: alertAt - (alertAt % MINUTE) }
}
