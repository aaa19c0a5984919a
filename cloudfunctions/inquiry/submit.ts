import type { ParsedInputOf } from '@contract/actions'
import { type Result, refuse, succeed } from '@contract/errors'
import type { InquiryView } from '@contract/inquiry/view'
import { viewInquiry } from '@domain/inquiry/view-inquiry'
import { type District, readDistrict } from '../shared/adapters/district-store'
import { addInquiry, readInquiry } from '../shared/adapters/inquiry-store'
import type { Call, Handler } from '../shared/call'
import { type InspectedUpload, inspectUploads } from '../shared/files/inspect-uploads'
import { keepUploads } from '../shared/files/keep-uploads'
import { TEXTS_A_DAY, withinQuota } from '../shared/within-quota'
import { choicesOffered } from './choices-offered'
import { inquiryId, newInquiry } from './new-inquiry'

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
  if (!uploads.ok) return uploads
  return withinQuota(
    {
      limit: TEXTS_A_DAY,
      store: () => store(input, uploads.value, { call, district }),
      earlier: () => earlierAnswer(call),
    },
    call,
  )
}

/** Null when this request's inquiry exists already. */
async function store(
  input: ParsedInputOf<'inquiry.submit'>,
  uploads: readonly InspectedUpload[],
  { call, district }: { call: Call; district: District },
): Promise<Result<InquiryView> | null> {
  const files = await keepUploads(uploads, inquiryId(call), call)
  if (!files.ok) return files
  const inquiry = newInquiry(input, call, { district, files: files.value })
  return (await addInquiry(inquiry)) ? succeed(viewInquiry(inquiry, call.now)) : null
}
