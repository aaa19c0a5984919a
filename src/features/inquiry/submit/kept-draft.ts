import * as v from 'valibot'
import { readStored, removeStored, type StorageKey, writeStored } from '@/platform/storage'
import { draftShape, type InquiryDraft } from './inquiry-draft'

const draftKey: StorageKey<InquiryDraft> = {
  name: 'inquiry-draft',
  parse: (stored) => {
    const parsed = v.safeParse(draftShape, stored)
    return parsed.success ? parsed.output : undefined
  },
}

/** What was being written and not sent; `undefined` when there is nothing. */
export function readDraft(): InquiryDraft | undefined {
  return readStored(draftKey)
}

/** Keeps the draft; a full storage only means that it is gone after the app is closed. */
export function writeDraft(draft: InquiryDraft): void {
  writeStored(draftKey, draft)
}

/** Forgets the draft. */
export function removeDraft(): void {
  removeStored(draftKey)
}
