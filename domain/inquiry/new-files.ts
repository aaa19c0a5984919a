import type { Inquiry, InquiryFile } from './inquiry'

/** Those of the files that the inquiry does not have yet. */
export function newFiles(inquiry: Pick<Inquiry, 'files'>, files: readonly InquiryFile[]): InquiryFile[] {
  const known = new Set(inquiry.files.map(({ id }) => id))
  return files.filter(({ id }) => !known.has(id))
}
