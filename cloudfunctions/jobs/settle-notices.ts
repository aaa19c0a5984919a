import { storeNotice, takeOutNotice } from '../shared/adapters/message-store'
import { listWithNotices, type NoticeSource } from '../shared/adapters/notice-source'

/** Copies every waiting notice into the inbox under its own id, then takes it out of its document. */
export async function settleNotices(district: string): Promise<number> {
  let settled = 0
  for (const collection of [
    'inquiries',
    'bookings',
    'registrations',
    'complaints',
    'clausedrafts',
    'campaigns',
  ] as const) {
    for (const source of await listWithNotices(collection, district)) {
      settled += await settle(collection, source, district)
    }
  }
  return settled
}

async function settle(collection: string, source: NoticeSource, district: string): Promise<number> {
  for (const notice of source.notices) {
    await storeNotice(notice, district)
    await takeOutNotice(collection, source._id, notice.id)
  }
  return source.notices.length
}
