import type { Answer } from '../http/answer'
import type { Exchange } from '../http/exchange'
import type { Route } from '../http/router'
import { contentTypeOfName } from './content-type-of-name'
import { cosError } from './cos-error'
import { parseFileId } from './file-id'
import { LARGEST_FILE_BYTES } from './file-store'
import type { StorageServices } from './perform-storage-action'
import { fileOfKey, OBJECTS } from './storage-address'
import { parseUploadForm } from './upload-form'

/** Where bytes go in, as COS takes them: a PUT of the bytes, or the form of a browser. */
export function uploadRoutes(services: StorageServices): Route[] {
  return [
    { method: 'PUT', pattern: `${OBJECTS}/:key`, handle: (exchange) => acceptPut(services, exchange) },
    { method: 'POST', pattern: `${OBJECTS}/:key`, handle: (exchange) => acceptForm(services, exchange) },
  ]
}

async function acceptPut(services: StorageServices, exchange: Exchange): Promise<Answer> {
  const fileId = fileOfKey(exchange.parameters.key ?? '')
  const refused = refuseUpload(services, {
    fileId,
    authorization: exchange.header('authorization'),
    exchange,
  })
  return refused ?? store(services, { fileId, bytes: await exchange.bytes(LARGEST_FILE_BYTES), exchange })
}

/** COS's POST Object: the same permission, as fields of a form. */
async function acceptForm(services: StorageServices, exchange: Exchange): Promise<Answer> {
  const fileId = fileOfKey(exchange.parameters.key ?? '')
  const { fields, file } = parseUploadForm(
    exchange.header('content-type') ?? '',
    await exchange.bytes(LARGEST_FILE_BYTES),
  )
  const refused = refuseUpload(services, {
    fileId,
    authorization: fields.Signature ?? fields.signature,
    exchange,
  })
  if (refused) return refused
  if (!file) return cosError('MalformedPOSTRequest', 'The form has no file.', exchange.requestId)
  const stored = await store(services, { fileId, bytes: file, exchange })
  return stored.kind === 'reply' ? { ...stored, status: 204 } : stored
}

function refuseUpload(
  { signatures }: StorageServices,
  given: { fileId: string; authorization: string | undefined; exchange: Exchange },
): Answer | undefined {
  const { requestId } = given.exchange
  if (!parseFileId(given.fileId)) return cosError('AccessDenied', 'Access Denied.', requestId)
  const verdict = signatures.checkUpload(given.fileId, given.authorization)
  if (verdict === 'forged')
    return cosError('SignatureDoesNotMatch', 'The Signature you specified is invalid.', requestId)
  if (verdict === 'expired') return cosError('AccessDenied', 'Request has expired', requestId)
  return undefined
}

async function store(
  { files }: StorageServices,
  { fileId, bytes, exchange }: { fileId: string; bytes: Buffer; exchange: Exchange },
): Promise<Answer> {
  const place = parseFileId(fileId)
  if (!place) return cosError('AccessDenied', 'Access Denied.', exchange.requestId)
  const form = exchange.header('content-type')?.startsWith('multipart/form-data') ?? false
  const contentType = form ? undefined : exchange.header('content-type')
  const disposition = exchange.header('content-disposition')
  const { etag } = await files.write(place, bytes, {
    contentType: contentType ?? contentTypeOfName(place.path),
    ...(disposition !== undefined && { contentDisposition: disposition }),
  })
  // The SDK takes an empty body for success, whatever the status.
  return { kind: 'reply', status: 200, headers: { etag: `"${etag}"` }, body: '' }
}
