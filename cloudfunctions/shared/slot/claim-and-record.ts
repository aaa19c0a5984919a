import { type Result, refuse, succeed } from '@contract/errors'
import type { HistoryEntry } from '@domain/record'
import type { Slot, SlotKind } from '@domain/slot/slot'
import { undoClaim } from '../adapters/slot-store'
import type { Call } from '../call'
import { seal, unseal } from '../secrets'
import { claimKey } from './claim-key'
import { clashOnceSettled } from './clash-once-settled'
import { takeSeats } from './take-seats'

/** What is kept of a form inside a claim, whatever it is for. */
export interface ClaimForm {
  subject: string
  requestId: string
  inputHash: string
  at: number
}

/** A record that stands for seats: a booking or a registration. */
export interface RecordOfSeats {
  _id: string
  slot: string
  history: HistoryEntry[]
}

/** Where the records of a kind of slot are kept and how one is made of a form. */
export interface SeatRecords<Form extends ClaimForm, R extends RecordOfSeats> {
  kind: SlotKind
  /** The id of the record a request makes: the database refuses a second one. */
  idOf: (form: Pick<ClaimForm, 'subject' | 'requestId'>) => string
  /** The same form and slot always give the same record. */
  make: (form: Form, slot: Slot, key: string) => R
  add: (record: R) => Promise<boolean>
  read: (id: string) => Promise<R | null>
  /** What else of the person stands in the way of a claim in this slot; left out where nothing can. */
  clash?: (form: Form, slot: Slot) => Promise<Clash>
  /** Whether the record still stands for its seats. */
  holds: (record: R) => boolean
}

/**
 * `standing`: another record of the person, or a claim that goes before this one. `settling`: a claim that is given
 * back unless its record is about to be stored.
 */
export type Clash = 'none' | 'standing' | 'settling'

export interface SeatWish<Form extends ClaimForm> {
  slot: string
  seats: number
  form: Form
  /** The answer to a group larger than the rule allows. */
  refuseGroup: (most: number) => Result<never>
}

/** The answer a request got before; REQUEST_REUSED when it came with another input. */
export function firstAnswer<R extends RecordOfSeats>(stored: R, call: Call): Result<R> {
  return stored.history[0]?.inputHash === call.inputHash ? succeed(stored) : refuse('REQUEST_REUSED')
}

/**
 * Claims seats in the slot document (the moment of truth, one conditional update), then stores the record
 * under its deterministic id. A crash in between is repaired from the claim: by the same request again, or by
 * the settle timer. Two requests when it goes through, one more where another claim of the person may clash.
 */
export async function claimAndRecord<Form extends ClaimForm, R extends RecordOfSeats>(
  records: SeatRecords<Form, R>,
  wish: SeatWish<Form>,
  call: Call,
): Promise<Result<R>> {
  const { slot, seats: n, form } = wish
  const id = records.idOf(form)
  const key = claimKey(call.subject, slot)
  const claim = { n, r: call.requestId, booking: id, at: call.now, form: seal(JSON.stringify(form)) }
  const taken = await takeSeats({ kind: records.kind, slot, key, now: call.now, claim })
  if (taken.kind !== 'taken') {
    const earlier = await records.read(id)
    if (earlier !== null) return firstAnswer(earlier, call)
  }
  if (taken.kind === 'refused') return refuse(taken.code)
  if (taken.kind === 'group_too_large') return wish.refuseGroup(taken.most)
  if (taken.kind === 'already_ours' && isOfAnotherInput(taken.slot, key, call))
    return refuse('REQUEST_REUSED')
  const clash = await clashOnceSettled(async () => records.clash?.(form, taken.slot) ?? 'none')
  if (clash !== 'none') {
    const isNew = taken.kind === 'taken'
    // A claim that stood before may be the one of this request's other try, which is storing the record.
    if (isNew) await undoClaim({ slot, key, booking: id, seats: n })
    const earlier = await records.read(id)
    if (earlier !== null) return firstAnswer(earlier, call)
    return isNew && clash === 'standing' ? refuse('ALREADY_BOOKED') : refuse('BUSY', { retryAfterMs: 500 })
  }
  const record = records.make(form, taken.slot, key)
  return (await records.add(record)) ? succeed(record) : undo(records, { record, key, seats: n }, call)
}

/** The claim's own form tells what the request came with, while its record is missing. */
function isOfAnotherInput(slot: Slot, key: string, call: Call): boolean {
  const sealed = slot.sure[key]?.form
  if (sealed === undefined) return false
  return (JSON.parse(unseal(sealed)) as ClaimForm).inputHash !== call.inputHash
}

/** The id is taken: this very request came before, so the seats just claimed belong to nobody. */
async function undo<Form extends ClaimForm, R extends RecordOfSeats>(
  records: SeatRecords<Form, R>,
  made: { record: R; key: string; seats: number },
  call: Call,
): Promise<Result<R>> {
  const { record, key, seats } = made
  const stored = await records.read(record._id)
  const isOurs = stored !== null && stored.slot === record.slot && records.holds(stored)
  if (!isOurs) await undoClaim({ slot: record.slot, key, booking: record._id, seats })
  return stored === null ? refuse('ALREADY_BOOKED') : firstAnswer(stored, call)
}
