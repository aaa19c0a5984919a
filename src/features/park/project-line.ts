import type { Place } from '@contract/content/place'
import type { Citation } from '@contract/content/source'

/** How far a project or building is, and where that was read. */
export interface ProjectLine {
  text: string
  cites: readonly Citation[]
}

/**
 * The last stage the material speaks of: the stated status, else the first reported fact. Its year and
 * publication go along, because what came after is not known.
 */
export function projectLine({ status, facts }: Place): ProjectLine | undefined {
  const [first] = facts
  if (first === undefined) return status === undefined ? undefined : { text: status, cites: [] }
  return { text: status ?? `${first.label}：${first.value}`, cites: [first.cite] }
}
