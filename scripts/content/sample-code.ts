import { line } from '@contract/fields'
import { SCENE_PATTERN } from '@contract/source'
import * as v from 'valibot'

/** One sample code: what it carries, where it would hang and what scanning it does. */
export const sampleCode = v.strictObject({
  scene: v.pipe(v.string('TYPE'), v.regex(SCENE_PATTERN, 'FORMAT')),
  label: line(1, 30),
  does: line(1, 60),
  demo: v.optional(v.literal(true)),
})
