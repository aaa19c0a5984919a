import type { ParsedInputOf } from '@contract/actions'
import { type Result, refuse, succeed } from '@contract/errors'
import type { InquiryView } from '@contract/inquiry/view'
import { viewInquiry } from '@domain/inquiry/view-inquiry'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { addInquiry, readInquiry } from '../shared/adapters/inquiry-store'
import { giveBackQuota, spendQuota } from '../shared/adapters/quota-store'
import type { Call, Handler } from '../shared/call'
import { type InspectedUpload, inspectUploads } from '../shared/files/inspect-uploads'
import { keepUploads } from '../shared/files/keep-uploads'
import { choicesOffered } from './choices-offered'
import { inquiryId, newInquiry } from './new-inquiry'

const SUBMISSIONS_A_DAY = 10

/** Nothing is handled without the first tick, and no text is looked at that could never be shown. */
function hasNeededConsents({ kind, consents }: ParsedInputOf<'inquiry.submit'>): boolean {
  return consents.handle && (kind !== 'contribution' || ('publish' in consents && consents.publish))
}

/** The answer to a request that came before; null when it never did. */
async function earlierAnswer(call: Call): Promise<Result<InquiryView> | null> {
  const stored = await readInquiry(inquiryId(call))
  if (stored === null) return null
  const [submission] = stored.history
  return submission?.requestId === call.requestId && submission.inputHash !== call.inputHash
    ? refuse('REQUEST_REUSED')
    : succeed(viewInquiry(stored, call.now))
}

/**
 * Three requests at most for a new inquiry without files: the district (cached for 30 s), the day's quota, the
 * document. A repeat is recognised by the document's id, gets its answer even with the quota used up, and costs
 * none. Files are looked at before anything is spent or stored: a bad one leaves all as it was.
 */
export const submit: Handler<'inquiry.submit'> = async (input, call) => {
  if (!hasNeededConsents(input)) return refuse('CONSENT_REQUIRED')
  const district = await readDistrict(call.district)
  const offered = choicesOffered(input, district, call.locale)
  if (!offered.ok) return offered
  const named = input.attachments ?? []
  const earlier = named.length === 0 ? null : await earlierAnswer(call)
  if (earlier !== null) return earlier
  const uploads = await inspectUploads(named, inquiryId(call), call)
  return uploads.ok ? store(input, uploads.value, { call, district }) : uploads
}

async function store(
  input: ParsedInputOf<'inquiry.submit'>,
  uploads: readonly InspectedUpload[],
  { call, district }: { call: Call; district: District },
): Promise<Result<InquiryView>> {
  const who = { district: call.district, subject: call.subject, now: call.now }
  const wait = await spendQuota({ ...who, limit: SUBMISSIONS_A_DAY })
  if (wait !== null) return (await earlierAnswer(call)) ?? refuse('TOO_MANY_REQUESTS', { retryAfterMs: wait })
  const files = await keepUploads(uploads, inquiryId(call), call)
  if (!files.ok) {
    await giveBackQuota(who)
    return files
  }
  const inquiry = newInquiry(input, call, { district, files: files.value })
  if (await addInquiry(inquiry)) return succeed(viewInquiry(inquiry, call.now))
  await giveBackQuota(who)
  return (await earlierAnswer(call)) ?? refuse('BUSY', { retryAfterMs: 500 })
}
