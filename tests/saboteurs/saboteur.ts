/** A text of a source file that holds a rule, and what stands there instead. */
export interface Sabotage {
  file: string
  /** Must be in the file exactly once. */
  rule: string
  broken: string
}

/** A rule broken on purpose, and the check that must notice. */
export interface Saboteur extends Sabotage {
  name: string
  /** The second guard of a rule that two of them hold. */
  also?: Sabotage
  /** The test file and the titles in it that must turn red. */
  check: { file: string; titles: string }
}

/** Everything a saboteur breaks. */
export function sabotagesOf({ also, ...saboteur }: Saboteur): Sabotage[] {
  return also === undefined ? [saboteur] : [saboteur, also]
}
