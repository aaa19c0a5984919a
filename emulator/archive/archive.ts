import type { EmulatorServices } from '../emulator-services'
import { ArchiveDamaged, type ArchiveRecord, HEADER, KEPT_PARTS, parseArchive } from './archive-record'

/** The parts whose state an archive holds. */
export type ArchivedServices = Pick<
  EmulatorServices,
  | 'database'
  | 'runner'
  | 'storage'
  | 'phoneCodes'
  | 'codes'
  | 'pushes'
  | 'log'
  | 'pendingArchive'
  | 'archiveTurns'
  | (typeof KEPT_PARTS)[number]
>

/**
 * Everything the emulator keeps as one text of JSON lines: collections with their documents in natural order, files
 * with their bytes, web users, permissions and messages. The signing secrets stay here: an archive can be given away.
 */
export function writeArchive(services: ArchivedServices): Promise<string> {
  return services.archiveTurns(() => write(services))
}

async function write(services: ArchivedServices): Promise<string> {
  const lines = await services.database.shown(() => linesBesideFiles(services))
  for (const file of services.storage.files.list()) {
    const whole = await services.storage.files.read(file.fileId)
    // Deleted since the list was made.
    if (whole === undefined) continue
    const record: ArchiveRecord = { kind: 'file', file: whole.file, bytes: whole.bytes.toString('base64') }
    lines.push(JSON.stringify(record))
  }
  return `${lines.join('\n')}\n`
}

/** As everything stands at one moment. */
function linesBesideFiles(services: ArchivedServices): string[] {
  const records: ArchiveRecord[] = [HEADER]
  for (const { name, documents } of services.database.dump()) {
    records.push({ kind: 'collection', name })
    for (const document of documents) records.push({ kind: 'document', collection: name, document })
  }
  for (const part of KEPT_PARTS) {
    for (const entry of services[part].entries())
      records.push({ kind: 'kept', part, entry: entry as Record<string, unknown> })
  }
  return records.map((record) => JSON.stringify(record))
}

/**
 * Puts what an archive holds in the place of all data, and ends the calls that run. Throws `ArchiveDamaged` and changes
 * nothing when it cannot be read; resolves when everything is on disk. After a crash in between, or a disk that was
 * full, the next start does it again.
 */
export function restoreArchive(services: ArchivedServices, text: string): Promise<void> {
  const records = parseArchive(text)
  refuseForeignEntries(services, records)
  return services.archiveTurns(() =>
    services.runner.withoutCalls(async () => {
      await services.pendingArchive.note(text)
      await restoreDocuments(services, records)
      await restoreBesideDocuments(services, records)
      await services.pendingArchive.forget()
    }),
  )
}

/** Finishes what a crash interrupted. One whose documents are refused had changed nothing. */
export async function finishRestoring(services: ArchivedServices): Promise<void> {
  const text = services.pendingArchive.read()
  if (text === undefined) return
  try {
    await restoreArchive(services, text)
  } catch (error) {
    if (!(error instanceof ArchiveDamaged)) throw error
  }
}

function refuseForeignEntries(services: ArchivedServices, records: readonly ArchiveRecord[]): void {
  for (const record of records) {
    if (record.kind === 'kept' && !services[record.part].accepts(record.entry)) {
      throw new ArchiveDamaged(`There is an entry of ${record.part} that cannot be one.`)
    }
  }
}

async function restoreDocuments(
  { database, pendingArchive }: ArchivedServices,
  records: readonly ArchiveRecord[],
): Promise<void> {
  const collections = new Map<string, unknown[]>()
  for (const record of records) {
    if (record.kind === 'collection') collections.set(record.name, [])
    else if (record.kind === 'document') collections.get(record.collection)?.push(record.document)
  }
  const problem = await database.restore([...collections].map(([name, documents]) => ({ name, documents })))
  if (problem === undefined) return
  await pendingArchive.forget()
  throw new ArchiveDamaged(problem)
}

async function restoreBesideDocuments(
  services: ArchivedServices,
  records: readonly ArchiveRecord[],
): Promise<void> {
  await clearBesideDocuments(services)
  for (const record of records) {
    if (record.kind === 'kept') services[record.part].restore(record.entry)
    if (record.kind === 'file') {
      await services.storage.files.restore(record.file, Buffer.from(record.bytes, 'base64'))
    }
  }
}

/** Empties everything, and ends the calls that run; time and faults stay as they are set. */
export function clearServices(services: ArchivedServices): Promise<void> {
  return services.archiveTurns(() =>
    services.runner.withoutCalls(async () => {
      await services.pendingArchive.forget()
      await services.database.clear()
      await clearBesideDocuments(services)
    }),
  )
}

async function clearBesideDocuments(services: ArchivedServices): Promise<void> {
  for (const part of KEPT_PARTS) services[part].clear()
  services.phoneCodes.clear()
  services.codes.clear()
  services.pushes.clear()
  services.log.clear()
  await services.storage.files.clear()
}
