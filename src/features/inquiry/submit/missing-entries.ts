/** What an inquiry cannot be sent without, in the order it stands on the page. */
export const neededEntries = ['company', 'contact', 'phone', 'need', 'handle'] as const
export type MissingEntry = (typeof neededEntries)[number]

/** Everything that is still empty, in the order it stands on the page. */
export function missingEntries(form: {
  company: string
  contact: string
  phone: string
  need: string
  handle: boolean
}): MissingEntry[] {
  return neededEntries.filter((entry) => (entry === 'handle' ? !form.handle : form[entry].trim() === ''))
}
