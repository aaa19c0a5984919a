import type { EmulatorServices } from '../emulator-services'
import { ArchiveDamaged, type ArchiveRecord, HEADER, KEPT_PARTS, parseArchive } from './archive-record'

/** The parts whose state an archive holds. */
export type ArchivedServices = Pick<
  EmulatorServices,
  'database' | 'runner' | 'storage' | 'phoneCodes' | 'pushes' | 'log' | (typeof KEPT_PARTS)[number]
>

/**
 * Everything the emulator keeps as one text of JSON lines: collections with their documents in natural order, files
 * with their bytes, web users, permissions and messages. The signing secrets stay here: an archive can be given away.
 */
export async function writeArchive(services: ArchivedServices): Promise<string> {
  const records: ArchiveRecord[] = [HEADER]
  for (const { name, documents } of services.database.dump()) {
    records.push({ kind: 'collection', name })
    for (const document of documents) records.push({ kind: 'document', collection: name, document })
  }
  for (const part of KEPT_PARTS) {
    for (const entry of services[part].entries()) records.push({ kind: 'kept', part, entry })
  }
  const lines = records.map((record) => JSON.stringify(record))
  for (const file of services.storage.files.list()) {
    const whole = await services.storage.files.read(file.fileId)
    // Deleted since the list was made.
    if (whole === undefined) continue
    const record: ArchiveRecord = { kind: 'file', file: whole.file, bytes: whole.bytes.toString('base64') }
    lines.push(JSON.stringify(record))
  }
  return `${lines.join('\n')}\n`
}

/**
 * Puts what an archive holds in the place of all data. Throws `ArchiveDamaged` and changes nothing when it cannot be
 * read; resolves when everything is on disk.
 */
export async function restoreArchive(services: ArchivedServices, text: string): Promise<void> {
  const records = parseArchive(text)
  const collections = new Map<string, unknown[]>()
  for (const record of records) {
    if (record.kind === 'collection') collections.set(record.name, [])
    else if (record.kind === 'document') collections.get(record.collection)?.push(record.document)
  }
  await services.runner.recycle()
  const problem = await services.database.restore(
    [...collections].map(([name, documents]) => ({ name, documents })),
  )
  if (problem !== undefined) throw new ArchiveDamaged(problem)
  clearBesideDocuments(services)
  for (const part of KEPT_PARTS) {
    for (const record of records) {
      if (record.kind === 'kept' && record.part === part) services[part].restore(record.entry)
    }
  }
  for (const record of records) {
    if (record.kind !== 'file') continue
    await services.storage.files.restore(record.file, Buffer.from(record.bytes, 'base64'))
  }
}

/** Empties everything, and what instances of functions remember of it; time and faults stay as they are set. */
export async function clearServices(services: ArchivedServices): Promise<void> {
  await services.runner.recycle()
  await services.database.clear()
  clearBesideDocuments(services)
}

function clearBesideDocuments(services: ArchivedServices): void {
  for (const part of KEPT_PARTS) services[part].clear()
  services.phoneCodes.clear()
  services.pushes.clear()
  services.storage.files.clear()
  services.log.clear()
}
