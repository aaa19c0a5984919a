/** What nobody can be registered without, in the order it stands on the page. */
export const neededEntries = ['company', 'contact', 'phone', 'handle'] as const
export type MissingEntry = (typeof neededEntries)[number]

export interface Entries {
  company: string
  contact: string
  phone: string
  handle: boolean
}

/** Everything that is still open, in the order it stands on the page. */
export function missingEntries(entries: Entries): MissingEntry[] {
  return neededEntries.filter((entry) =>
    entry === 'handle' ? !entries.handle : entries[entry].trim() === '',
  )
}
