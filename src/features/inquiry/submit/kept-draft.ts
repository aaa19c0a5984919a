import type { InquiryKind } from '@contract/inquiry/kinds'
import * as v from 'valibot'
import { readStored, removeStored, type StorageKey, writeStored } from '@/platform/storage'
import { draftShape, type InquiryDraft } from './inquiry-draft'

/** 企业入驻 keeps the name from when it was the only kind, so that what was written then is still found. */
const draftKey = (kind: InquiryKind): StorageKey<InquiryDraft> => ({
  name: kind === 'settle' ? 'inquiry-draft' : `inquiry-draft-${kind}`,
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

/** Forgets the draft. */
export function removeDraft(kind: InquiryKind): void {
  removeStored(draftKey(kind))
}
