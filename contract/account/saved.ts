import * as v from 'valibot'
import { defineAction } from '../define-action'
import { input, slug } from '../fields'

/** What a person can save: the kinds of the catalogue that have a page of their own. */
export const savableKinds = ['place', 'policy', 'event', 'article', 'service'] as const
export type SavableKind = (typeof savableKinds)[number]

/** As many saved items one person has; saving one more lets the oldest go. */
export const MOST_SAVED = 200
/** As many changes go out at once, after some time without a network. */
export const MOST_SAVES = 50

export const savedItem = v.object({
  kind: v.picklist(savableKinds),
  id: v.string(),
  /** When it was saved, epoch ms. */
  at: v.number(),
})
export type SavedItem = v.InferOutput<typeof savedItem>

const change = input({
  kind: v.picklist(savableKinds, 'NOT_OFFERED'),
  id: slug,
  /** False takes it off the list. */
  saved: v.boolean('TYPE'),
})

/** A set, newest first: saving what is saved, or dropping what is not, changes nothing. */
const savedItems = v.object({ items: v.array(savedItem) })

/** Saves and drops items; the list as it then stands. */
export const accountSave = defineAction({
  name: 'account.save',
  audience: 'user',
  changes: true,
  input: input({
    changes: v.pipe(
      v.array(change, 'TYPE'),
      v.minLength(1, 'REQUIRED'),
      v.maxLength(MOST_SAVES, 'TOO_MANY'),
      v.check(
        (changes) => new Set(changes.map(({ kind, id }) => `${kind}:${id}`)).size === changes.length,
        'REPEATED',
      ),
    ),
  }),
  output: savedItems,
  errors: ['STALE'],
})

/** What a person has saved, newest first. */
export const accountSaved = defineAction({
  name: 'account.saved',
  audience: 'user',
  changes: false,
  input: input({}),
  output: savedItems,
  errors: [],
})
