import type { ParsedInputOf } from '@contract/actions'
import { type Result, refuse, succeed } from '@contract/errors'
import { fileProblems } from '@contract/inquiry/file-problems'
import type { UploadPermit } from '@contract/inquiry/files'
import { problemOfClaim } from '@domain/file/inspect-file'
import { permitUpload } from '../shared/adapters/file-storage'
import { addUpload, readUpload } from '../shared/adapters/upload-store'
import type { Call, Handler } from '../shared/call'
import { endingOf } from '../shared/files/kept-path'
import { keyedId } from '../shared/secrets'
import { withinQuota } from '../shared/within-quota'

/** Three full inquiries, and as many failed attempts. */
const UPLOADS_A_DAY = 60

const uploadId = (call: Call) => `u${keyedId('upload', call.subject, call.requestId)}`

async function earlierPermit(call: Call): Promise<Result<UploadPermit> | null> {
  const stored = await readUpload(uploadId(call))
  if (stored === null) return null
  return stored.inputHash === call.inputHash ? succeed(stored.permit) : refuse('REQUEST_REUSED')
}

/** The place of a file under a prefix of its owner's own, which tells nothing of who that is. */
function incomingPath(id: string, ending: string, { subject }: Call): string {
  return `uploads/${keyedId('uploads of', subject)}/${id}.${ending}`
}

/** Permission to send one file to one place. Its bytes are looked at when an inquiry names it. */
export const prepareUpload: Handler<'inquiry.prepareUpload'> = async (input, call) => {
  const problem = problemOfClaim(input)
  if (problem !== null) {
    const message = fileProblems[call.locale][problem](input.name)
    return refuse('FILE_REFUSED', { fields: [{ path: 'size', message }] })
  }
  const earlier = await earlierPermit(call)
  if (earlier !== null) return earlier
  return withinQuota(
    {
      limit: UPLOADS_A_DAY,
      purpose: 'upload',
      store: () => permit(input, call),
      earlier: () => earlierPermit(call),
    },
    call,
  )
}

/** Null when this request's permission exists already. */
async function permit(
  input: ParsedInputOf<'inquiry.prepareUpload'>,
  call: Call,
): Promise<Result<UploadPermit> | null> {
  const id = uploadId(call)
  const cloudPath = incomingPath(id, endingOf(input.type), call)
  const { fileId, url, headers } = await permitUpload(cloudPath)
  const given = { id, cloudPath, url, headers }
  const upload = {
    ...{ _id: id, district: call.district, subject: call.subject, ...input, incoming: fileId, permit: given },
    ...{ inputHash: call.inputHash, attachedTo: null, keptAs: [] },
    ...{ createdAt: call.now, updatedAt: call.now, version: 1 },
  }
  return (await addUpload(upload)) ? succeed(given) : null
}
