import type { Envelope } from '@contract/envelope'
import { aBookingInput } from '../builders/inputs'
import { ReplyLost } from '../harness/reply-lost'
import type { TestCloud } from '../harness/start-cloud'

export interface Attempt {
  person: number
  /** The code of the last answer, `OK` when booked. */
  code: string
  /** The id of the booking that the answer tells of. */
  booking: string | null
  /** How often no answer came. */
  lost: number
  /** How often the answer was to try again. */
  busy: number
}

const MOST_TRIES = 200

/**
 * One person after one seat, as a phone behaves: the same request again whenever no answer came or the
 * answer asks to try again.
 */
export async function attemptSeat(cloud: TestCloud, slot: string, person: number): Promise<Attempt> {
  const input = aBookingInput({ slot, visitors: 1, company: `公司${person}` })
  const event = { action: 'booking.create', requestId: `torture-${person}`.padEnd(22, '0'), input }
  const attempt: Attempt = { person, code: 'NEVER_ANSWERED', booking: null, lost: 0, busy: 0 }
  while (attempt.lost + attempt.busy < MOST_TRIES) {
    const answer = await ask(cloud, event, `openid-torture-${person}`)
    if (answer === null) attempt.lost += 1
    else if (!answer.ok && answer.error.code === 'BUSY') attempt.busy += 1
    else return { ...attempt, ...outcomeOf(answer) }
  }
  return attempt
}

const outcomeOf = (answer: Envelope<unknown>): Pick<Attempt, 'code' | 'booking'> =>
  answer.ok
    ? { code: 'OK', booking: (answer.data as { id: string }).id }
    : { code: answer.error.code, booking: null }

/** The answer, or null when it got lost on the way. Anything but an envelope is a failure of the platform. */
async function ask(cloud: TestCloud, event: unknown, openid: string): Promise<Envelope<unknown> | null> {
  try {
    const { body } = await cloud.send('booking', event, openid)
    return 'ok' in body ? body : { ok: false, error: { code: 'INTERNAL', message: JSON.stringify(body) } }
  } catch (cause) {
    if (cause instanceof ReplyLost) return null
    throw cause
  }
}
