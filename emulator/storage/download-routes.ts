import type { Answer } from '../http/answer'
import type { Exchange } from '../http/exchange'
import type { Route } from '../http/router'
import { readByteRange } from './byte-range'
import { cosError } from './cos-error'
import type { WholeFile } from './file-store'
import type { StorageServices } from './perform-storage-action'
import { fileOfKey, OBJECTS } from './storage-address'
import type { StoredFile } from './stored-file'

/** Where bytes come out: only by a temporary address that is signed and has not ended. */
export function downloadRoutes(services: StorageServices): Route[] {
  const handle = (exchange: Exchange) => sendFile(services, exchange)
  return [
    { method: 'GET', pattern: `${OBJECTS}/:key/:name`, handle },
    { method: 'HEAD', pattern: `${OBJECTS}/:key/:name`, handle },
  ]
}

async function sendFile({ files, signatures }: StorageServices, exchange: Exchange): Promise<Answer> {
  const fileId = fileOfKey(exchange.parameters.key ?? '')
  const verdict = signatures.checkDownload(fileId, exchange.query.get('sign'), exchange.query.get('t'))
  if (verdict === 'forged') return cosError('AccessDenied', 'Access Denied.', exchange.requestId)
  if (verdict === 'expired') return cosError('AccessDenied', 'Request has expired', exchange.requestId)
  const found = await files.read(fileId)
  if (!found) return cosError('NoSuchKey', 'The specified key does not exist.', exchange.requestId)
  return answerBytes(found, exchange)
}

function answerBytes({ file, bytes }: WholeFile, exchange: Exchange): Answer {
  const headers = fileHeaders(file)
  const range = readByteRange(exchange.header('range'), bytes.length)
  if (range === 'unsatisfiable') {
    return cosError('InvalidRange', 'The requested range cannot be satisfied.', exchange.requestId)
  }
  if (!range) return { kind: 'reply', status: 200, headers, body: bytes }
  const partial = { ...headers, 'content-range': `bytes ${range.from}-${range.to}/${bytes.length}` }
  return {
    kind: 'reply',
    status: 206,
    headers: partial,
    body: bytes.subarray(range.from, range.to + 1),
  }
}

/** A stored page must never run as one of the emulator's own. */
function fileHeaders(file: StoredFile): Record<string, string> {
  return {
    'content-type': file.contentType,
    'accept-ranges': 'bytes',
    etag: `"${file.etag}"`,
    'last-modified': new Date(file.modifiedAt).toUTCString(),
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
    ...(file.contentDisposition !== undefined && { 'content-disposition': file.contentDisposition }),
  }
}
