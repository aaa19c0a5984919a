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

/** Whose text or picture is held. */
export const heldRecords = ['inquiry', 'booking', 'registration', 'complaint'] as const
export type HeldRecord = (typeof heldRecords)[number]

/**
 * Why a picture waits for an administrator. `found`: WeChat's check took it for something. `no_answer`: WeChat gave
 * no verdict in time. `not_checkable`: WeChat cannot look at it, as those of people who came without WeChat.
 */
export const heldReasons = ['found', 'no_answer', 'not_checkable'] as const
export type HeldReason = (typeof heldReasons)[number]

/** A held text or picture as an administrator judges it. */
export const heldText = v.object({
  record: v.picklist(heldRecords),
  id: v.string(),
  /** Place in the thread; null where the form itself, or a picture, is held. */
  entry: v.nullable(v.number()),
  /** The picture, where one is held; `text` is its name then. */
  file: v.optional(v.object({ id: v.string(), why: v.picklist(heldReasons) })),
  number: v.string(),
  text: v.string(),
  at: v.number(),
  /** What WeChat's check took it for, its `label`; null where WeChat said nothing. */
  label: v.nullable(v.number()),
})
export type HeldText = v.InferOutput<typeof heldText>
