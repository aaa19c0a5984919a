import { isStoredFile, type StoredFile } from '../storage/stored-file'

/** What is kept beside documents and files: each part replays its own entries. */
export const KEPT_PARTS = ['subscriptions', 'users', 'webhooks'] as const
export type KeptPart = (typeof KEPT_PARTS)[number]

/** One line of an archive. The first is the header; a collection's line comes before those of its documents. */
export type ArchiveRecord =
  | { kind: 'header'; format: typeof FORMAT; version: 1 }
  | { kind: 'collection'; name: string }
  | { kind: 'document'; collection: string; document: unknown }
  | { kind: 'file'; file: StoredFile; bytes: string }
  | { kind: 'kept'; part: KeptPart; entry: Record<string, unknown> }

export const FORMAT = 'cloudbase-emulator'
export const HEADER: ArchiveRecord = { kind: 'header', format: FORMAT, version: 1 }

/** A text that is no archive, or one that was cut; says the line. */
export class ArchiveDamaged extends Error {}

/** All records of an archive, the header checked and left out. Nothing is applied before every line was read. */
export function parseArchive(text: string): ArchiveRecord[] {
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new ArchiveDamaged('The archive does not end with a whole line.')
  const [first, ...records] = lines.map((line, index) => parseLine(line, index + 1))
  if (first?.kind !== 'header' || first.format !== FORMAT || first.version !== 1) {
    throw new ArchiveDamaged(`Line 1 is not the header of a ${FORMAT} archive, version 1.`)
  }
  const collections = new Set<string>()
  records.forEach((record, index) => {
    if (record.kind === 'collection') collections.add(record.name)
    if (record.kind === 'document' && !collections.has(record.collection)) {
      throw new ArchiveDamaged(`Line ${index + 2} belongs to a collection that was not named before.`)
    }
  })
  return records
}

function parseLine(line: string, number: number): ArchiveRecord {
  const value = parseJson(line, number)
  if (isRecord(value)) return value
  throw new ArchiveDamaged(`Line ${number} is no record of an archive.`)
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new ArchiveDamaged(`Line ${number} is not JSON.`)
  }
}

function isRecord(value: unknown): value is ArchiveRecord {
  if (!isObject(value)) return false
  switch (value.kind) {
    case 'header':
      return true
    case 'collection':
      return typeof value.name === 'string'
    case 'document':
      return typeof value.collection === 'string' && isObject(value.document)
    case 'file':
      return isObject(value.file) && isStoredFile(value.file) && isBase64Of(value.file.size, value.bytes)
    case 'kept':
      return KEPT_PARTS.some((part) => part === value.part) && isObject(value.entry)
    default:
      return false
  }
}

/** Whether a text holds as many bytes as it should. */
function isBase64Of(size: unknown, text: unknown): boolean {
  return typeof text === 'string' && Buffer.from(text, 'base64').length === size
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
