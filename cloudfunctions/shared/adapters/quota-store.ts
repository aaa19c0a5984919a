import { addDays, dayOf, startOfDay } from '@domain/time/shanghai'
import { theDatabase } from '../cloud'
import { keyedId } from '../secrets'
import { addDocument } from './add-document'

const BUCKETS = 16

const bucketOf = (key: string) => (key.charCodeAt(0) * 31 + key.charCodeAt(1)) % BUCKETS

const bucketId = (district: string, day: string, bucket: number) => `${district}:${day}:${bucket}`

const keyOf = ({ subject, purpose = 'quota' }: { subject: string; purpose?: string }) =>
  `c${keyedId(purpose, subject)}`

/**
 * Counts one free text of a person on this day; gives the ms until the next day when the limit is reached,
 * otherwise null. One conditional increment: a missing counter matches and is created by it. Buckets of a
 * day are made ahead by a timer; a missing one costs a second request.
 * A lost answer may count one text twice, which errs on the careful side.
 */
export async function spendQuota(args: {
  district: string
  subject: string
  limit: number
  now: number
  /** What is counted apart from free texts. */
  purpose?: 'upload'
}): Promise<number | null> {
  const database = theDatabase()
  const _ = database.command
  const key = keyOf(args)
  const day = dayOf(args.now)
  const id = bucketId(args.district, day, bucketOf(key.slice(1)))
  const wait = startOfDay(addDays(day, 1)) - args.now
  const spend = async () => {
    const { updated } = await database
      .collection('quotas')
      .where({ _id: id, [`n.${key}`]: _.not(_.gte(args.limit)) })
      .update({ [`n.${key}`]: _.inc(1) })
    return updated === 1
  }
  if (
    (await spend()) ||
    (await createBucket(id, { district: args.district, n: { [key]: 1 }, createdAt: args.now }))
  )
    return null
  // Either the limit is reached, or somebody else made the missing bucket a moment ago.
  return (await spend()) ? null : wait
}

/**
 * Gives back what a repeated request spent, so that a repeat leaves everything as it was. Not sent again when
 * the answer is lost: giving back twice would be worse than not at all.
 */
export async function giveBackQuota(args: {
  district: string
  subject: string
  now: number
  purpose?: 'upload'
}): Promise<void> {
  const _ = theDatabase().command
  const key = keyOf(args)
  await theDatabase()
    .collection('quotas')
    .where({ _id: bucketId(args.district, dayOf(args.now), bucketOf(key.slice(1))), [`n.${key}`]: _.gte(1) })
    .update({ [`n.${key}`]: _.inc(-1) })
}

/** A day's counters of some people. */
interface Bucket {
  district: string
  n: Record<string, number>
  createdAt: number
}

/** False when the bucket is there; a lost answer then counts what it was made with once more. */
const createBucket = (_id: string, bucket: Bucket) => addDocument('quotas', { _id, ...bucket })

/** Makes the buckets of a day; those that exist stay as they are. */
export async function prepareQuotas(district: string, day: string, createdAt: number): Promise<number> {
  const { total } = await theDatabase()
    .collection('quotas')
    .where({ _id: bucketId(district, day, 0) })
    .count()
  if (total > 0) return 0
  const made = await Promise.all(
    Array.from({ length: BUCKETS }, (_, bucket) =>
      createBucket(bucketId(district, day, BUCKETS - 1 - bucket), { district, n: {}, createdAt }),
    ),
  )
  return made.filter(Boolean).length
}
