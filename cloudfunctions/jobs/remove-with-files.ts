import { deleteFiles } from '../shared/adapters/file-storage'
import { causeForLog } from '../shared/log'

/** A document and storage's ids of the files that nothing else names. */
export interface DocumentWithFiles {
  _id: string
  files: string[]
}

/**
 * Deletes files and then the documents that name them: without those nobody would know the files any more. A document
 * whose files cannot be deleted stays for the next run, is logged, and does not hold up the others. Gives how many
 * documents went.
 */
export async function removeWithFiles(
  collection: string,
  documents: readonly DocumentWithFiles[],
  remove: (ids: string[]) => Promise<void>,
): Promise<number> {
  const ids: string[] = []
  for (const { _id, files } of documents) {
    try {
      await deleteFiles(files)
      ids.push(_id)
    } catch (cause) {
      console.error(JSON.stringify({ collection, document: _id, cause: causeForLog(cause) }))
    }
  }
  if (ids.length > 0) await remove(ids)
  return ids.length
}
