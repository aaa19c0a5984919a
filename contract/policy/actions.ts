import * as v from 'valibot'
import { defineAction } from '../define-action'
import { input } from '../fields'

/** What of 算政策 is counted: that somebody began, and that somebody saw a result. */
export const countedSteps = ['started', 'finished'] as const
export type CountedStep = (typeof countedSteps)[number]

/** One more on today's anonymous counter; what was answered, and by whom, is no part of it. */
export const policyCount = defineAction({
  name: 'policy.count',
  audience: 'public',
  changes: true,
  input: input({ step: v.picklist(countedSteps, 'NOT_OFFERED') }),
  output: v.object({}),
  errors: [],
})
