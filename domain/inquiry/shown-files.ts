import type { HiddenFiles } from '@contract/inquiry/files'
import type { InquiryEntry } from '@contract/inquiry/view'
import type { Inquiry, InquiryFile } from './inquiry'

type Thread = Pick<Inquiry, 'files' | 'entries'>

/** The files that a line of the thread tells of: they came at its time. */
function filesOf(entry: InquiryEntry, { files }: Thread): InquiryFile[] {
  return entry.kind === 'files_added' ? files.filter(({ at }) => at === entry.at) : []
}

/**
 * Why staff do not see a file; null where they do. Its name is a text of the person, checked with the line of the
 * thread that tells of it, or with the form, before which staff see nothing of the matter at all.
 */
function hiddenAs(file: InquiryFile, thread: Thread): keyof HiddenFiles | null {
  const line = thread.entries.find((entry) => filesOf(entry, thread).includes(file))
  const states = [file.safety, line?.safety?.state]
  if (states.includes('rejected')) return 'rejected'
  if (states.includes('held')) return 'held'
  return states.includes('pending') ? 'checking' : null
}

/** Whether staff see a file: its name, and its bytes when they open it. */
export function isShown(file: InquiryFile, thread: Thread): boolean {
  return hiddenAs(file, thread) === null
}

/** How many files staff do not see, by why; null where they see all. */
export function countHidden(thread: Thread): HiddenFiles | null {
  const reasons = thread.files.map((file) => hiddenAs(file, thread))
  const count = (why: keyof HiddenFiles) => reasons.filter((reason) => reason === why).length
  const counts = { checking: count('checking'), held: count('held'), rejected: count('rejected') }
  return counts.checking + counts.held + counts.rejected === 0 ? null : counts
}

/** A line of the thread without the names of files that staff do not see. */
export function withShownNames(entry: InquiryEntry, thread: Thread): InquiryEntry {
  const files = filesOf(entry, thread)
  if (files.length === 0 || entry.text === undefined) return entry
  const names = files.filter((file) => isShown(file, thread)).map(({ name }) => name)
  const { text: _all, ...rest } = entry
  return names.length === 0 ? rest : { ...rest, text: names.join('、') }
}
