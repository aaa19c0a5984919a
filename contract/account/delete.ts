import * as v from 'valibot'
import { defineAction } from '../define-action'
import { input } from '../fields'

/** What is typed to confirm, in either language. */
export const deletionWords = { zh: '删除', en: 'delete' } as const

/**
 * Deletes what is stored of the caller: what is open is cancelled and withdrawn, seats are given back, records
 * that have to stay lose everything that says whose they were. What a crash leaves over, the minute timer does.
 * Staff are refused: they are taken off the list of colleagues first.
 */
export const accountDelete = defineAction({
  name: 'account.delete',
  audience: 'user',
  changes: true,
  input: input({ confirm: v.picklist(Object.values(deletionWords), 'NOT_OFFERED') }),
  output: v.object({
    /** For asking about it later, as nothing else is left to ask by. */
    number: v.string(),
    at: v.number(),
  }),
  errors: ['STAFF_STAYS'],
})

/**
 * Where documents of a person may remain after a deletion, without anything that says whose they were. How long
 * is said in `contract/collections.ts`. Every other collection holds nothing of the person any more.
 */
export const keptAfterDeletion = [
  { kind: 'inquiry', collection: 'inquiries' },
  { kind: 'booking', collection: 'bookings' },
  { kind: 'registration', collection: 'registrations' },
  { kind: 'complaint', collection: 'complaints' },
  { kind: 'history', collection: 'audit' },
  { kind: 'seat', collection: 'slots' },
  { kind: 'quota', collection: 'quotas' },
  { kind: 'deletion', collection: 'deletions' },
] as const
export type KeptKind = (typeof keptAfterDeletion)[number]['kind']
