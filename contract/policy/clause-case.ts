import * as v from 'valibot'
import { clause } from './clause'

/**
 * A clause of the library with what its examples take for granted: the ordinary company (region met, nothing
 * disqualifying, no earlier award, full year, documents at hand).
 */
export const clauseCase = v.strictObject({
  /** False where the clause tests its own status. */
  assume_in_force: v.optional(v.boolean(), true),
  /** What an input leaves out. */
  defaults: v.record(v.string(), v.unknown()),
  /** Defaults that hold only while none of `absent` is told. */
  defaults_when_absent: v.optional(
    v.array(v.strictObject({ absent: v.array(v.string()), facts: v.record(v.string(), v.unknown()) })),
    [],
  ),
  /** Other names of facts, and the names the clause uses. */
  aliases: v.optional(v.record(v.string(), v.string()), {}),
  clause,
})

export type ClauseCase = v.InferOutput<typeof clauseCase>
