import { type Refusal, type Result, refuse, succeed } from '@contract/errors'
import { type FileProblem, fileProblems } from '@contract/inquiry/file-problems'
import { inspectFile } from '@domain/file/inspect-file'
import { filesFit } from '@domain/inquiry/files-fit'
import type { InquiryFile } from '@domain/inquiry/inquiry'
import { fetchFile } from '../adapters/file-storage'
import { readUploadsOf, type Upload } from '../adapters/upload-store'
import type { Call } from '../call'

/** An upload whose bytes were looked at, and the bytes to keep. */
export interface InspectedUpload {
  upload: Upload
  bytes: Uint8Array
}

type Seen = InspectedUpload | { name: string; problem: FileProblem }

/**
 * Fetches and looks at the uploads that an inquiry names, and changes nothing. Refuses with TOO_MANY_FILES, and with
 * FILE_MISSING or FILE_REFUSED naming every file that is not the caller's, not there, or not what was said of it.
 */
export async function inspectUploads(
  ids: readonly string[],
  inquiry: string,
  call: Pick<Call, 'subject' | 'locale'> & { already?: readonly InquiryFile[] },
): Promise<Result<InspectedUpload[]>> {
  if (ids.length === 0) return succeed([])
  const uploads = await readUploadsOf(call.subject, ids)
  if (!filesFit([...(call.already ?? []), ...uploads])) return refuse('TOO_MANY_FILES')
  const free = uploads.filter(({ attachedTo }) => attachedTo === null || attachedTo === inquiry)
  const seen = await Promise.all(ids.map((id) => inspect(free.find(({ _id }) => _id === id))))
  const problem = refusalOf(seen, call.locale)
  return problem === null
    ? succeed(seen.filter((one): one is InspectedUpload => 'bytes' in one))
    : { ok: false, error: problem }
}

/** One upload by what arrived for it. */
async function inspect(upload: Upload | undefined): Promise<Seen> {
  if (upload === undefined) return { name: '', problem: 'missing' }
  const arrived = await fetchFile(upload.incoming, upload.size)
  if (arrived === null) return { name: upload.name, problem: 'missing' }
  if (arrived === 'too_large') return { name: upload.name, problem: 'too_large' }
  const inspected = inspectFile(upload, arrived)
  return inspected.ok ? { upload, bytes: inspected.bytes } : { name: upload.name, problem: inspected.problem }
}

function refusalOf(seen: readonly Seen[], locale: Call['locale']): Refusal | null {
  const fields = seen.flatMap((one, index) =>
    'problem' in one
      ? [{ path: `attachments.${index}`, message: fileProblems[locale][one.problem](one.name) }]
      : [],
  )
  if (fields.length === 0) return null
  const isRefused = seen.some((one) => 'problem' in one && one.problem !== 'missing')
  return { code: isRefused ? 'FILE_REFUSED' : 'FILE_MISSING', fields }
}
