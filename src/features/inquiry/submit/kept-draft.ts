import type { InquiryKind } from '@contract/inquiry/kinds'
import * as v from 'valibot'
import { readStored, removeStored, type StorageKey, writeStored } from '@/platform/storage'
import { draftShape, type InquiryDraft } from './inquiry-draft'

/** 企业入驻 keeps the name from when it was the only kind, so that what was written then is still found. */
const nameOf = (kind: InquiryKind) => (kind === 'settle' ? 'inquiry-draft' : `inquiry-draft-${kind}`)

const draftKey = (kind: InquiryKind, part: '' | '-aside' = ''): StorageKey<InquiryDraft> => ({
  name: `${nameOf(kind)}${part}`,
  parse: (stored) => {
    const parsed = v.safeParse(draftShape, stored)
    return parsed.success ? parsed.output : undefined
  },
})

/** What was being written of a kind and not sent; `undefined` when there is nothing. */
export function readDraft(kind: InquiryKind): InquiryDraft | undefined {
  return readStored(draftKey(kind))
}

/** Keeps the draft; a full storage only means that it is gone after the app is closed. */
export function writeDraft(kind: InquiryKind, draft: InquiryDraft): void {
  writeStored(draftKey(kind), draft)
}

/** Puts an inquiry that came back in the place of the draft; what was being written meanwhile comes after it. */
export function writeReturnedDraft(kind: InquiryKind, draft: InquiryDraft): void {
  const unfinished = readDraft(kind)
  if (unfinished !== undefined) writeStored(draftKey(kind, '-aside'), unfinished)
  writeDraft(kind, draft)
}

/** Forgets the draft; one that was put aside for it takes its place again. */
export function removeDraft(kind: InquiryKind): void {
  const aside = readStored(draftKey(kind, '-aside'))
  removeStored(draftKey(kind, '-aside'))
  if (aside === undefined) removeStored(draftKey(kind))
  else writeDraft(kind, aside)
}
