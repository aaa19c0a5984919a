import type { Document } from '../document'

/** One operator on one path: the document (already a copy) to change, where, with what, and the request's time. */
export interface Update {
  document: Document
  path: string
  argument: unknown
  now: number
}

/** Changes `update.document` in place or throws the refusal MongoDB gives. */
export type UpdateOperator = (update: Update) => void
