import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import type { EmulatorOptions } from '../emulator-options'
import type { ArchivedServices } from './archive'
import { finishRestoring, restoreArchive, writeArchive } from './archive'

/**
 * Finishes what a crash interrupted, then brings in what files named at the start hold: an archive in the place of all,
 * or a seed where there is nothing.
 */
export async function fillAtStart(
  services: ArchivedServices,
  { importFile, seedFile }: Pick<EmulatorOptions, 'importFile' | 'seedFile'>,
): Promise<void> {
  await finishRestoring(services)
  if (importFile !== undefined) {
    await naming(importFile, async () => restoreArchive(services, await readFile(importFile, 'utf8')))
  }
  if (seedFile !== undefined && isEmpty(services)) {
    await naming(seedFile, async () => plantSeed(services, await readFile(seedFile, 'utf8')))
  }
}

/** Writes an archive beside its place and moves it there: the old one is there, or the new one, whole. */
export async function exportTo(services: ArchivedServices, path: string): Promise<void> {
  const unfinished = `${path}.unfinished`
  await writeFile(unfinished, await writeArchive(services))
  await rename(unfinished, path)
}

function isEmpty({ database }: ArchivedServices): boolean {
  return database.collectionNames().every((name) => database.count(name) === 0)
}

async function plantSeed({ database }: ArchivedServices, text: string): Promise<void> {
  const seed: unknown = JSON.parse(text)
  if (!isSeed(seed)) throw new Error('A seed is { "collection": [document, ...] }.')
  const problem = await database.restore(
    Object.entries(seed).map(([name, documents]) => ({ name, documents: documents.map(withId) })),
  )
  if (problem !== undefined) throw new Error(problem)
}

/** As the service does: who brings no id gets one. */
function withId(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || '_id' in document) return document
  return { _id: randomUUID().replaceAll('-', ''), ...document }
}

function isSeed(value: unknown): value is Record<string, unknown[]> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((documents) => Array.isArray(documents))
  )
}

async function naming(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
