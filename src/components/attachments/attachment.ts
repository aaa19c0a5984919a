import type { PickedFile } from '@/platform/files/file-to-send'

/** A file on its way along. */
export interface Attachment {
  key: string
  /** Where it can be read again; not of a file that an earlier visit to the form uploaded. */
  picked?: PickedFile
  /** As it is shown; a picture is renamed when it is made smaller. */
  name: string
  size: number
  /** `refused`: another file is needed; `failed`: the same may be sent again. */
  state: 'preparing' | 'sending' | 'sent' | 'failed' | 'refused'
  /** From 0 to 1. */
  progress: number
  /** What is wrong and what to do. */
  problem?: string
  /** What a submission names. */
  id?: string
}

/** The list with one of its files changed; a file that was removed meanwhile stays removed. */
export function withChanged(
  list: readonly Attachment[],
  key: string,
  change: Partial<Attachment>,
): Attachment[] {
  return list.map((one) => (one.key === key ? { ...one, ...change } : one))
}

/** Ids of what arrived, in the order picked. */
export function sentIds(list: readonly Attachment[]): string[] {
  return list.flatMap(({ state, id }) => (state === 'sent' && id !== undefined ? [id] : []))
}

/** The list after a submission was refused: `attachments.<n>` names the n-th of those that arrived. */
export function withRefused(
  list: readonly Attachment[],
  fields: readonly { path: string; message: string }[],
): Attachment[] {
  const ids = sentIds(list)
  return list.map((one) => {
    const index = one.id === undefined ? -1 : ids.indexOf(one.id)
    const field = fields.find(({ path }) => path === `attachments.${index}`)
    return field === undefined ? one : { ...one, state: 'refused', problem: field.message }
  })
}
