/**
 * The fields of a multipart/form-data body as text. The SDK sends the request of `callCompatibleWxOpenApi` this
 * way; its one octet-stream field carries JSON text.
 */
export function parseMultipart(contentType: string, bytes: Buffer): Record<string, string> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (boundary === undefined) return {}
  const fields: Record<string, string> = {}
  for (const part of bytes.toString('utf8').split(`--${boundary}`)) {
    const headEnd = part.indexOf('\r\n\r\n')
    const name = /name="([^"]*)"/.exec(part.slice(0, Math.max(headEnd, 0)))?.[1]
    if (name !== undefined) fields[name] = part.slice(headEnd + 4).replace(/\r\n$/, '')
  }
  return fields
}
