import * as v from 'valibot'

/**
 * Where a text that a person wrote stands with content safety. `pending`: nobody looked yet. `held`: waits for
 * an administrator. `rejected`: an administrator turned it down. `unchecked`: it could not be looked at in time,
 * staff see it with that mark. A text without a state counts as `passed`.
 */
export const safetyStates = ['pending', 'passed', 'held', 'rejected', 'unchecked'] as const
export type SafetyState = (typeof safetyStates)[number]

/** What readers of a text are told; left out where it passed. */
export const safetyView = v.object({
  state: v.picklist(safetyStates),
  /** Why an administrator turned it down. */
  reason: v.optional(v.string()),
})
export type SafetyView = v.InferOutput<typeof safetyView>

/** Whose text is held. */
export const heldRecords = ['inquiry', 'booking', 'registration'] as const
export type HeldRecord = (typeof heldRecords)[number]

/** A held text as an administrator judges it. */
export const heldText = v.object({
  record: v.picklist(heldRecords),
  id: v.string(),
  /** Place in the thread; null where the form itself is held. */
  entry: v.nullable(v.number()),
  number: v.string(),
  text: v.string(),
  at: v.number(),
  /** What WeChat's check took it for, its `label`; null where our own list held it. */
  label: v.nullable(v.number()),
})
export type HeldText = v.InferOutput<typeof heldText>
