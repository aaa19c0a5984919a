import type { InquiryKind } from '@contract/inquiry/kinds'
import { isSameJson } from '@domain/same-json'
import * as v from 'valibot'
import { readStored, removeStored, type StorageKey, writeStored } from '@/platform/storage'
import { draftShape, type InquiryDraft } from './inquiry-draft'

/** 企业入驻 keeps the name from when it was the only kind, so that what was written then is still found. */
const nameOf = (kind: InquiryKind) => (kind === 'settle' ? 'inquiry-draft' : `inquiry-draft-${kind}`)

const draftKey = (kind: InquiryKind): StorageKey<InquiryDraft> => ({
  name: nameOf(kind),
  parse: (stored) => {
    const parsed = v.safeParse(draftShape, stored)
    return parsed.success ? parsed.output : undefined
  },
})

/** Drafts that had to make room, the latest last: more than one inquiry may come back before the first is sent. */
const asideKey = (kind: InquiryKind): StorageKey<InquiryDraft[]> => ({
  name: `${nameOf(kind)}-aside`,
  parse: (stored) => {
    // One alone was kept as itself before.
    const parsed = v.safeParse(v.array(draftShape), Array.isArray(stored) ? stored : [stored])
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
  if (unfinished !== undefined)
    writeStored(asideKey(kind), [...(readStored(asideKey(kind)) ?? []), unfinished])
  writeDraft(kind, draft)
}

/** Forgets the draft; the one that was put aside for it takes its place again. */
export function removeDraft(kind: InquiryKind): void {
  const aside = readStored(asideKey(kind)) ?? []
  const earlier = aside.slice(0, -1)
  if (earlier.length > 0) writeStored(asideKey(kind), earlier)
  else removeStored(asideKey(kind))
  const next = aside[aside.length - 1]
  if (next === undefined) removeStored(draftKey(kind))
  else writeDraft(kind, next)
}

/** Forgets the draft that was `sent`; one that was written on meanwhile says more than what went out, and stays. */
export function removeSentDraft(kind: InquiryKind, sent: InquiryDraft | undefined): void {
  if (isSameJson(readDraft(kind), sent)) removeDraft(kind)
}
