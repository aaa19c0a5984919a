import type { SlotChange } from '@domain/slot/reconcile-slots'
import type { HeldClaim, Slot, SlotKind, SureClaim } from '@domain/slot/slot'
import { theDatabase } from '../cloud'
import { isDuplicate } from '../database-errors'
import { withRetry } from '../with-retry'

const slots = () => theDatabase().collection('slots')

/** Seats leave `free` and stand under the key, in one conditional update of one document. */
export interface ClaimWrite {
  kind: SlotKind
  slot: string
  key: string
  claim: SureClaim
  now: number
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
        _id: write.slot,
        kind: write.kind,
        open: true,
        closesAt: _.gt(write.now),
        free: _.gte(write.claim.n),
        'rule.maxVisitors': _.gte(write.claim.n),
        [`held.${write.key}`]: _.exists(false),
        [`sure.${write.key}`]: _.exists(false),
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
        _id: write.slot,
        kind: write.kind,
        open: true,
        closesAt: _.gt(write.now),
        free: _.gte(-gained),
        'rule.maxVisitors': _.gte(write.claim.n),
        [`held.${lapsed.key}.until`]: _.lte(write.now),
        [`held.${lapsed.key}.n`]: lapsed.claim.n,
        [`held.${write.key}`]: _.exists(false),
        [`sure.${write.key}`]: _.exists(false),
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

/** A place's slots that have not begun at `from`, in time order. */
export async function listSlots(place: string, from: number): Promise<Slot[]> {
  const _ = theDatabase().command
  const query = slots().where({ place, startAt: _.gt(from) })
  const { data } = await withRetry(() => query.orderBy('startAt', 'asc').limit(1_000).get())
  return data as Slot[]
}

/** A resource's slots that begin at `from` or later. */
export async function listSlotsOfResource(resource: string, from: number): Promise<Slot[]> {
  const _ = theDatabase().command
  const query = slots().where({ resource, startAt: _.gte(from) })
  const { data } = await withRetry(() => query.orderBy('startAt', 'asc').limit(1_000).get())
  return data as Slot[]
}

/** Slots of a kind that end after `from`. */
export async function listSlotsOfKind(kind: SlotKind, district: string, from: number): Promise<Slot[]> {
  const query = slots().where({ kind, endAt: theDatabase().command.gt(from), district })
  const { data } = await withRetry(() => query.limit(1_000).get())
  return data as Slot[]
}

/** Slots by id, those that exist. */
export async function readSlots(ids: string[]): Promise<Slot[]> {
  if (ids.length === 0) return []
  const query = slots().where({ _id: theDatabase().command.in(ids) })
  const { data } = await withRetry(() => query.limit(1_000).get())
  return data as Slot[]
}

/** Slots with claims whose booking or registration may be missing. */
export async function listUnsettled(): Promise<Slot[]> {
  const query = slots().where({ unsettled: theDatabase().command.gt(0) })
  const { data } = await withRetry(() => query.limit(100).get())
  return data as Slot[]
}

/** Stores a new slot; false when it exists. */
export async function addSlot(slot: Slot): Promise<boolean> {
  try {
    await slots().add(slot)
    return true
  } catch (cause) {
    if (isDuplicate(cause)) return false
    throw cause
  }
}

/** Changes a slot's rule and capacity if neither they nor the free seats changed since it was read. */
export async function changeSlot(read: Slot, change: SlotChange): Promise<boolean> {
  const _ = theDatabase().command
  const { rule, held, sure, ...plain } = change
  const replaced = Object.fromEntries(
    Object.entries({ rule, held, sure })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, _.set(value)]),
  )
  const { updated } = await slots()
    .where({ _id: read._id, version: read.version, free: read.free })
    .update({ ...plain, ...replaced, version: _.inc(1) })
  return updated === 1
}
