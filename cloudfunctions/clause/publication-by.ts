import { type Result, succeed } from '@contract/errors'
import type { ClauseDraft } from '@domain/clause-draft/clause-draft'
import type { DraftChange } from '@domain/clause-draft/move-draft'
import { publishByStaff } from '../shared/adapters/publication-store'
import type { Prepared } from '../shared/clause/prepare-publication'
import type { ChangeOfDraft } from './change-draft'

/** Decides what is published, and writes it together with the working copy: what was decided last is what is written. */
export function publicationBy(
  prepare: (draft: ClauseDraft, now: number) => Promise<Result<Prepared>>,
  now: number,
  more: DraftChange = {},
): Required<Pick<ChangeOfDraft, 'change' | 'write'>> {
  let decided: Prepared | null = null
  return {
    change: async (read) => {
      const prepared = await prepare(read, now)
      if (!prepared.ok) return prepared
      decided = prepared.value
      return succeed({ ...prepared.value.change, ...more })
    },
    write: async (read, change) =>
      decided !== null && (await publishByStaff({ read, change, now, ...decided.written })),
  }
}
