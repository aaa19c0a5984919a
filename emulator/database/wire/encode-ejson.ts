import { calculateObjectSize, EJSON, ObjectId } from 'bson'
import { type Document, isDocument } from '../document'
import { requestFailed, writeFailed } from '../refusal'

/** Largest document: MongoDB's own limit, https://www.mongodb.com/docs/manual/reference/limits/ */
export const maximumDocumentBytes = 16 * 1024 * 1024
/** Largest answer, measured by an author: https://cloud.tencent.cn/developer/article/2448792 */
export const maximumAnswerBytes = 50 * 1024 * 1024

/** Text of one document as the service answers it: relaxed EJSON with ObjectIds as their 24 hex digits. */
export function encodeAnswer(document: Document): string {
  return JSON.stringify(isPlain(document) ? document : toPlain(document, 'answer'))
}

/** Texts of many documents; refuses an answer larger than 50 MB. */
export function encodeAnswers(documents: Document[]): string[] {
  let bytes = 0
  return documents.map((document) => {
    const text = encodeAnswer(document)
    bytes += Buffer.byteLength(text)
    if (bytes > maximumAnswerBytes)
      throw requestFailed(`the answer is larger than ${maximumAnswerBytes} bytes`)
    return text
  })
}

/** Text of one document as it lies on disk: like an answer, but ObjectIds stay ObjectIds. */
export function encodeStored(document: Document): string {
  const text = JSON.stringify(isPlain(document) ? document : toPlain(document, 'store'))
  // BSON outgrows its JSON text only where tiny array elements carry long index keys, so short texts need no count.
  if (text.length > maximumDocumentBytes / 8 && calculateObjectSize(document) > maximumDocumentBytes) {
    throw writeFailed(`object to insert too large. max size in bytes: ${maximumDocumentBytes}`)
  }
  return text
}

/** What `encodeStored` wrote. */
export function decodeStored(text: string): unknown {
  return reviveStored(JSON.parse(text))
}

/** A value of stored EJSON with its dates and ids. */
export function reviveStored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reviveStored)
  if (!isDocument(value)) return value
  const wrapped = unwrapStored(value)
  if (wrapped !== value) return wrapped
  const revived: Document = {}
  for (const key of Object.keys(value)) revived[key] = reviveStored(value[key])
  return revived
}

function unwrapStored(value: Document): unknown {
  const pattern = value.$regularExpression
  if (isDocument(pattern)) return new RegExp(String(pattern.pattern), String(pattern.options))
  if (Object.keys(value).some((key) => storedWrappers.has(key))) return EJSON.deserialize(value)
  return value
}

const storedWrappers = new Set(['$date', '$oid', '$numberDouble', '$numberDecimal', '$binary', '$timestamp'])

/** Whether a value is JSON as it is; most documents are, and need not be copied to be written. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isPlain)
  if (!isDocument(value)) return false
  for (const key of Object.keys(value)) if (!isPlain(value[key])) return false
  return true
}

function toPlain(value: unknown, purpose: 'answer' | 'store'): unknown {
  if (typeof value === 'number') return plainNumber(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((element: unknown) => toPlain(element, purpose))
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof ObjectId && purpose === 'answer') return value.toHexString()
  if (!isDocument(value)) return EJSON.serialize(value)
  const plain: Document = {}
  for (const key of Object.keys(value)) plain[key] = toPlain(value[key], purpose)
  return plain
}

/** JSON has neither -0 nor what is not finite. */
function plainNumber(value: number): unknown {
  return Number.isFinite(value) && !Object.is(value, -0) ? value : EJSON.serialize(value, { relaxed: false })
}
