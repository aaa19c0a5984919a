import * as v from 'valibot'
import { defineAction } from '../define-action'
import { count, input } from '../fields'

const lineage = v.pipe(v.string('TYPE'), v.regex(/^[A-Za-z0-9-]{1,40}$/u, 'FORMAT'))

/**
 * Published content since a revision. The answer of an unchanged catalogue has no items.
 * A lineage other than the server's (a database made anew) is answered from the beginning, with `reset`.
 * `more` says that a further call with the returned `rev` brings the rest.
 */
export const catalogSync = defineAction({
  name: 'catalog.sync',
  audience: 'public',
  changes: false,
  input: input({ lineage: v.optional(lineage), since: v.optional(count(0, Number.MAX_SAFE_INTEGER)) }),
  output: v.object({
    lineage,
    rev: v.number(),
    reset: v.boolean(),
    more: v.boolean(),
    items: v.array(
      v.object({
        kind: v.string(),
        id: v.string(),
        rev: v.number(),
        removed: v.optional(v.boolean()),
        data: v.unknown(),
      }),
    ),
  }),
  errors: [],
})
