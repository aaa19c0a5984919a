import { LONGEST_CONSULTATION } from '@contract/content/adviser'
import type { SlotChange } from '@domain/slot/reconcile-slots'
import type { HeldClaim, Slot, SlotHead, SlotKind, SureClaim } from '@domain/slot/slot'
import { MINUTE } from '@domain/time/shanghai'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/** What begins earlier before a moment than this is over by then. */
const LONGEST_MS = LONGEST_CONSULTATION * MINUTE

const slots = () => theDatabase().collection('slots')

/** Seats leave `free` and stand under the key, in one conditional update of one document. */
export interface ClaimWrite {
  kind: SlotKind
  slot: string
  key: string
  claim: SureClaim
  now: number
}

/** What a slot is like in which somebody may claim, apart from its free seats: open, of the kind, without this key. */
function bookableBy({ slot, kind, key, claim, now }: ClaimWrite) {
  const _ = theDatabase().command
  return {
    _id: slot,
    kind,
    open: true,
    closesAt: _.gt(now),
    'rule.maxVisitors': _.gte(claim.n),
    [`held.${key}`]: _.exists(false),
    [`sure.${key}`]: _.exists(false),
  }
}

/**
 * Claims seats if the slot is open, has them free, and the key stands in neither map. The slot after the
 * claim, or null when a condition did not hold: then read and decide.
 */
export async function claimSeats(write: ClaimWrite): Promise<Slot | null> {
  const _ = theDatabase().command
  const { doc } = await withRetry(() =>
    slots()
      .where({
        ...bookableBy(write),
        free: _.gte(write.claim.n),
      })
      .updateAndReturn({
        free: _.inc(-write.claim.n),
        [`sure.${write.key}`]: _.set(write.claim),
        unsettled: _.inc(1),
      }),
  )
  return (doc as Slot | null | undefined) ?? null
}

/** As `claimSeats`, taking the seats of a lapsed hold in the same update. */
export async function evictAndClaim(
  write: ClaimWrite,
  lapsed: { key: string; claim: HeldClaim },
): Promise<Slot | null> {
  const _ = theDatabase().command
  const gained = lapsed.claim.n - write.claim.n
  const { doc } = await withRetry(() =>
    slots()
      .where({
        ...bookableBy(write),
        free: _.gte(-gained),
        [`held.${lapsed.key}.until`]: _.lte(write.now),
        [`held.${lapsed.key}.n`]: lapsed.claim.n,
      })
      .updateAndReturn({
        free: _.inc(gained),
        [`held.${lapsed.key}`]: _.remove(),
        [`sure.${write.key}`]: _.set(write.claim),
        unsettled: _.inc(1),
      }),
  )
  return (doc as Slot | null | undefined) ?? null
}

/** Gives a booking's seats back; repeating it changes nothing because the claim is then gone. */
export async function releaseSeats(args: {
  slot: string
  key: string
  booking: string
  seats: number
}): Promise<boolean> {
  const _ = theDatabase().command
  const { updated } = await withRetry(() =>
    slots()
      .where({
        _id: args.slot,
        [`sure.${args.key}.booking`]: args.booking,
        [`sure.${args.key}.n`]: args.seats,
      })
      .update({
        free: _.inc(args.seats),
        [`sure.${args.key}`]: _.remove(),
      }),
  )
  return updated === 1
}

/** Takes back a claim just made, leaving no trace of it. */
export async function undoClaim(args: {
  slot: string
  key: string
  booking: string
  seats: number
}): Promise<void> {
  const _ = theDatabase().command
  await withRetry(() =>
    slots()
      .where({
        _id: args.slot,
        [`sure.${args.key}.booking`]: args.booking,
        [`sure.${args.key}.form`]: _.exists(true),
      })
      .update({ free: _.inc(args.seats), unsettled: _.inc(-1), [`sure.${args.key}`]: _.remove() }),
  )
}

/** Takes the sealed form out of a claim once its booking is stored. */
export async function stripForm(slot: string, key: string, booking: string): Promise<void> {
  const _ = theDatabase().command
  await withRetry(() =>
    slots()
      .where({ _id: slot, [`sure.${key}.booking`]: booking })
      .update({ [`sure.${key}.form`]: _.remove() }),
  )
}

/** Corrects the number of unsettled claims unless one was taken since it was read. */
export async function setUnsettled(slot: string, read: number, remaining: number): Promise<void> {
  await withRetry(() => slots().where({ _id: slot, unsettled: read }).update({ unsettled: remaining }))
}

export async function readSlot(id: string): Promise<Slot | null> {
  const { data } = await withRetry(() => slots().doc(id).get())
  return (data[0] as Slot | undefined) ?? null
}

/** Slots without their claims, which carry people's forms and may be hundreds, in time order. */
async function readHeads(condition: Record<string, unknown>): Promise<SlotHead[]> {
  const query = slots().where(condition).orderBy('startAt', 'asc')
  const { data } = await withRetry(() => query.field({ sure: false }).limit(1_000).get())
  return data as SlotHead[]
}

/** A place's slots of visits that have not begun at `from`, in time order. */
export function listSlots(place: string, from: number): Promise<SlotHead[]> {
  return readHeads({ place, kind: 'visit', startAt: theDatabase().command.gt(from) })
}

/** A resource's slots that begin at `from` or later. */
export function listSlotsOfResource(resource: string, from: number): Promise<SlotHead[]> {
  return readHeads({ resource, startAt: theDatabase().command.gte(from) })
}

/** A district's open slots of a kind from `from` on that belong to none of these resources. */
export function listOpenSlotsOfOthers(
  of: { district: string; kind: SlotKind; resources: string[] },
  from: number,
): Promise<SlotHead[]> {
  const _ = theDatabase().command
  const { district, kind, resources } = of
  return readHeads({ district, kind, open: true, startAt: _.gte(from), resource: _.nin(resources) })
}

/** Slots of consultations that have not begun at `from`, in time order. */
export function listConsultations(district: string, from: number): Promise<SlotHead[]> {
  return readHeads({ district, kind: 'consultation', startAt: theDatabase().command.gt(from) })
}

/** All slots of consultations that begin at a moment, with their claims: one to an adviser. */
export async function readConsultationsAt(district: string, startAt: number): Promise<Slot[]> {
  const query = slots().where({ district, kind: 'consultation', startAt })
  const { data } = await withRetry(() => query.limit(1_000).get())
  return data as Slot[]
}

/** All slots of consultations that overlap a slot in time, itself included, with their claims. */
export async function readConsultationsDuring({ district, startAt, endAt }: Slot): Promise<Slot[]> {
  const _ = theDatabase().command
  const query = slots().where({
    district,
    kind: 'consultation',
    startAt: _.gt(startAt - LONGEST_MS).and(_.lt(endAt)),
    endAt: _.gt(startAt),
  })
  const { data } = await withRetry(() => query.limit(1_000).get())
  return data as Slot[]
}

/** Slots of a kind that end after `from`. */
export function listSlotsOfKind(kind: SlotKind, district: string, from: number): Promise<SlotHead[]> {
  return readHeads({ kind, endAt: theDatabase().command.gt(from), district })
}

/** Slots by id, those that exist. */
export async function readSlots(ids: string[]): Promise<SlotHead[]> {
  return ids.length === 0 ? [] : readHeads({ _id: theDatabase().command.in(ids) })
}

/** Slots of a district with claims whose booking or registration may be missing. */
export async function listUnsettled(district: string): Promise<Slot[]> {
  const query = slots().where({ district, unsettled: theDatabase().command.gt(0) })
  const { data } = await withRetry(() => query.limit(100).get())
  return data as Slot[]
}

/** Stores a new slot; false when it exists. */
export function addSlot(slot: Slot): Promise<boolean> {
  return addDocument('slots', slot)
}

/** Changes a slot's rule and capacity if neither they nor the free seats changed since it was read. */
export async function changeSlot(read: SlotHead, change: SlotChange): Promise<boolean> {
  const _ = theDatabase().command
  const { rule, held, sure, ...plain } = change
  const replaced = Object.fromEntries(
    Object.entries({ rule, held, sure })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, _.set(value)]),
  )
  const { updated } = await withRetry(() =>
    slots()
      .where({ _id: read._id, version: read.version, free: read.free })
      .update({ ...plain, ...replaced, version: _.inc(1) }),
  )
  return updated === 1
}
