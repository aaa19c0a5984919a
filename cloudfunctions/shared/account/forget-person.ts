import type { Complaint } from '@domain/account/complaint'
import { forgetBooking } from '@domain/account/forget-booking'
import { forgetComplaint } from '@domain/account/forget-complaint'
import { forgetInquiry } from '@domain/account/forget-inquiry'
import { forgetRegistration } from '@domain/account/forget-registration'
import { FORGOTTEN } from '@domain/account/forgotten'
import type { Booking } from '@domain/booking/booking'
import { bookingNotices } from '@domain/booking/notices'
import type { Registration } from '@domain/event/registration'
import type { Inquiry } from '@domain/inquiry/inquiry'
import { inquiryNotices } from '@domain/inquiry/notices'
import type { Notice } from '@domain/message/notice'
import { type District, readDistrict } from '../adapters/district-store'
import { deleteFiles } from '../adapters/file-storage'
import {
  forgetInAudit,
  forgetInInvitations,
  listRecordsOf,
  type PersonalCollection,
  type PersonsPast,
  removeColleaguesNotices,
  removeOwnDocuments,
  replaceRecord,
} from '../adapters/person-store'
import { listUnsettled, releaseSeats } from '../adapters/slot-store'
import { listUploadsOf, removeUploads } from '../adapters/upload-store'
import { giveSeatsBack } from '../booking/give-seats-back'
import { giveSeatBack } from '../event/give-seat-back'
import { claimKey } from '../slot/claim-key'

/** As many pages of 50 records one person may have of a kind; more would be an error of ours. */
const MOST_PAGES = 100

interface Forgetting<T> {
  collection: PersonalCollection
  forget: (read: T) => T
  /** What colleagues are told of it; the person is nobody to be told any more. */
  news: (read: T, next: T) => Notice[]
  /** The first step, which may be done again: what only the record names goes before it is forgotten. */
  prepare?: (read: T) => Promise<void>
  /** The last step, which may be done again: seats given back. */
  finish: (next: T) => Promise<void>
}

interface PersonalRecord {
  _id: string
  version: number
  notices: Notice[]
  pending: number
}

/**
 * Forgets a person up to a moment. Every step can be done again and finds only what is left, so that a crash is
 * mended by doing all of it again.
 */
export async function forgetPerson(
  past: PersonsPast,
  { district: districtId, now }: { district: string; now: number },
): Promise<void> {
  const district = await readDistrict(districtId)
  await releaseUnrecordedClaims(past, districtId)
  await forgetRecords(bookings(district, now), past)
  await forgetRecords(registrations(now), past)
  await forgetRecords(inquiries(district, now), past)
  await forgetRecords(complaints(now), past)
  await forgetUploads(past)
  await removeOwnDocuments(past)
  await forgetInInvitations(past, FORGOTTEN)
  await forgetInAudit(past, FORGOTTEN)
}

/** A claim whose record was never stored carries the person's form: the timer would make the record of it. */
async function releaseUnrecordedClaims({ subject, until }: PersonsPast, district: string): Promise<void> {
  for (const slot of await listUnsettled(district)) {
    const key = claimKey(subject, slot._id)
    const claim = slot.sure[key]
    if (claim?.form === undefined || claim.at > until) continue
    await releaseSeats({ slot: slot._id, key, booking: claim.booking, seats: claim.n })
  }
}

/** What was sent, whether it went along or not, and the permissions that name it. */
async function forgetUploads(past: PersonsPast): Promise<void> {
  const uploads = await listUploadsOf(past)
  await deleteFiles(uploads.flatMap(({ incoming, keptAs }) => [incoming, ...keptAs]))
  await removeUploads(uploads.map(({ _id }) => _id))
}

function bookings(district: District, now: number): Forgetting<Booking> {
  return {
    collection: 'bookings',
    forget: (read) => forgetBooking(read, now),
    news: (read, next) =>
      read.status === next.status ? [] : bookingNotices(next, 'cancelled', district.duty, now),
    finish: giveSeatsBack,
  }
}

function registrations(now: number): Forgetting<Registration> {
  return {
    collection: 'registrations',
    forget: (read) => forgetRegistration(read, now),
    news: () => [],
    finish: giveSeatBack,
  }
}

function inquiries(district: District, now: number): Forgetting<Inquiry> {
  return {
    collection: 'inquiries',
    forget: (read) => forgetInquiry(read, now),
    prepare: forgetAroundInquiry,
    news: (read, next) =>
      read.open
        ? inquiryNotices(next, ['withdrawn'], { duty: district.duty, at: now, before: read, by: FORGOTTEN })
        : [],
    finish: () => Promise.resolve(),
  }
}

/** What only the inquiry leads to. */
async function forgetAroundInquiry({ _id, files }: Inquiry): Promise<void> {
  await deleteFiles((files ?? []).map(({ fileId }) => fileId))
  await removeColleaguesNotices(_id)
}

function complaints(now: number): Forgetting<Complaint> {
  return {
    collection: 'complaints',
    forget: (read) => forgetComplaint(read, now),
    news: () => [],
    finish: () => Promise.resolve(),
  }
}

/** Page after page until none is left; a record that somebody changed meanwhile comes again with the next page. */
async function forgetRecords<T extends PersonalRecord>(
  kind: Forgetting<T>,
  past: PersonsPast,
): Promise<void> {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const records = await listRecordsOf<T>(kind.collection, past)
    if (records.length === 0) return
    for (const read of records) await forgetRecord(kind, read)
  }
  throw new Error(`records of ${kind.collection} kept coming`)
}

async function forgetRecord<T extends PersonalRecord>(kind: Forgetting<T>, read: T): Promise<void> {
  await kind.prepare?.(read)
  const forgotten = kind.forget(read)
  const notices = kind.news(read, forgotten).filter(({ to }) => to !== FORGOTTEN)
  const next = { ...forgotten, notices, pending: notices.length }
  if (await replaceRecord(kind.collection, read, next)) await kind.finish(next)
}
