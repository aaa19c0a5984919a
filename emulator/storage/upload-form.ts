/** A file that a browser's form posts, as COS's POST Object takes it. */
export interface UploadForm {
  fields: Record<string, string>
  file: Buffer | undefined
}

const HEAD_END = Buffer.from('\r\n\r\n')

/** Splits a multipart/form-data body without touching the file's bytes. */
export function parseUploadForm(contentType: string, bytes: Buffer): UploadForm {
  const form: UploadForm = { fields: {}, file: undefined }
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (boundary === undefined) return form
  for (const part of splitParts(bytes, Buffer.from(`--${boundary}`))) {
    const headEnd = part.indexOf(HEAD_END)
    const name = /name="([^"]*)"/.exec(part.subarray(0, Math.max(headEnd, 0)).toString('utf8'))?.[1]
    if (name === undefined) continue
    const content = part.subarray(headEnd + HEAD_END.length)
    if (name === 'file') form.file = content
    else form.fields[name] = content.toString('utf8')
  }
  return form
}

/** The parts between the delimiters, each without the line break that ends it. */
function splitParts(bytes: Buffer, delimiter: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let start = bytes.indexOf(delimiter)
  while (start !== -1) {
    const next = bytes.indexOf(delimiter, start + delimiter.length)
    if (next === -1) break
    parts.push(bytes.subarray(start + delimiter.length, next - 2))
    start = next
  }
  return parts
}
