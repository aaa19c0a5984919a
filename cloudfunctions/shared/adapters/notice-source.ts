import type { Notice } from '@domain/message/notice'
import { theDatabase } from '../cloud'
import { withRetry } from '../with-retry'

/** A document in which notices wait. */
export interface NoticeSource {
  _id: string
  notices: Notice[]
}

/** Documents with waiting notices, at most 200 at a time. */
export async function listWithNotices(
  collection: 'inquiries' | 'bookings' | 'registrations' | 'complaints' | 'clausedrafts' | 'campaigns',
  district: string,
): Promise<NoticeSource[]> {
  const _ = theDatabase().command
  const query = theDatabase()
    .collection(collection)
    .where({ pending: _.gt(0), district })
  const { data } = await withRetry(() => query.field({ _id: true, notices: true }).limit(200).get())
  return data as NoticeSource[]
}
