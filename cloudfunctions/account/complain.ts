import type { ComplaintView } from '@contract/account/complaints'
import type { ParsedInputOf } from '@contract/actions'
import { type Result, refuse, succeed } from '@contract/errors'
import { type Complaint, viewComplaint } from '@domain/account/complaint'
import { readableNumber } from '@domain/number'
import { waitingForCheck } from '@domain/safety/safety'
import { addComplaint, readComplaint } from '../shared/adapters/complaint-store'
import { type District, readDistrict } from '../shared/adapters/district-store'
import type { Call, Handler } from '../shared/call'
import { storePhone } from '../shared/phone'
import { historyEntry } from '../shared/repeat'
import { keyedId } from '../shared/secrets'
import { TEXTS_A_DAY, withinQuota } from '../shared/within-quota'

const complaintId = (call: Call) => `t${keyedId('complaint', call.subject, call.requestId)}`

/** Administrators hear of it once its text was checked. */
function newComplaint(input: ParsedInputOf<'account.complain'>, call: Call, district: District): Complaint {
  const id = complaintId(call)
  const { subject, now } = call
  return {
    _id: id,
    district: call.district,
    subject,
    number: readableNumber('TS', now, id.slice(1)),
    text: input.text,
    phone: input.phone === undefined ? null : storePhone(subject, input.phone, undefined),
    status: 'open',
    open: true,
    answer: null,
    demo: district.settings.demo === true,
    history: [historyEntry(call, 'complain', 1)],
    notices: [],
    pending: 0,
    unaudited: 1,
    ...waitingForCheck(now),
    createdAt: now,
    updatedAt: now,
    version: 1,
  }
}

/** The answer to a request that came before; null when it never did. */
async function earlierAnswer(call: Call): Promise<Result<ComplaintView> | null> {
  const stored = await readComplaint(complaintId(call))
  if (stored === null) return null
  const [first] = stored.history
  return first?.requestId === call.requestId && first.inputHash !== call.inputHash
    ? refuse('REQUEST_REUSED')
    : succeed(viewComplaint(stored))
}

/** Three requests at most: the district (cached for 30 s), the day's quota, the document. */
export const complain: Handler<'account.complain'> = async (input, call) => {
  const district = await readDistrict(call.district)
  const store = async () => {
    const complaint = newComplaint(input, call, district)
    return (await addComplaint(complaint)) ? succeed(viewComplaint(complaint)) : null
  }
  return withinQuota({ limit: TEXTS_A_DAY, store, earlier: () => earlierAnswer(call) }, call)
}
