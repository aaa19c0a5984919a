import type { Locale } from '@contract/errors'
import { fileProblems } from '@contract/inquiry/file-problems'
import { fileLimits } from '@contract/inquiry/files'
import * as v from 'valibot'
import { readStored, type StorageKey, writeStored } from '@/platform/storage'
import type { Attachment } from './attachment'

const HOUR = 3_600_000
/** What was not sent along by then is removed in the cloud; an hour less, because the person still has to press 提交. */
const USABLE_MS = (fileLimits.orphanHours - 1) * HOUR
/** As long as a request that came back can be corrected, its files are shown by name. */
const NAMED_MS = 7 * 24 * HOUR
const MOST = 60

const shape = v.array(v.object({ id: v.string(), name: v.string(), size: v.number(), at: v.number() }))

/** A file that this phone uploaded; `at` is when it arrived, epoch ms. */
export type KeptUpload = v.InferOutput<typeof shape>[number]

const uploadsKey: StorageKey<KeptUpload[]> = {
  name: 'uploads',
  parse: (stored) => {
    const parsed = v.safeParse(shape, stored)
    return parsed.success ? parsed.output : undefined
  },
}

/** Remembers what an upload's id stands for: a draft, and a request that comes back, name their files by id only. */
export function rememberUpload(upload: KeptUpload): void {
  const known = (readStored(uploadsKey) ?? []).filter(({ at }) => upload.at - at < NAMED_MS)
  writeStored(uploadsKey, [...known, upload].slice(-MOST))
}

/** The files of these ids as they are shown again; one that is too old to go along says that it must be sent anew. */
export function attachmentsOf(
  ids: readonly string[],
  { now, language }: { now: number; language: Locale },
): Attachment[] {
  const known = readStored(uploadsKey) ?? []
  return ids.flatMap((id): Attachment[] => {
    const upload = known.find((one) => one.id === id)
    if (upload === undefined) return []
    const { name, size, at } = upload
    const shown = { key: `kept-${id}`, name, size, progress: 1 }
    if (now - at < USABLE_MS) return [{ ...shown, state: 'sent', id }]
    return [{ ...shown, state: 'refused', problem: fileProblems[language].missing(name) }]
  })
}
