/** Something a clerk must correct: where it stands and what is wrong with it. */
export interface Problem {
  /** Path as given or found, relative to the district's directory. */
  file: string
  /** Counted from 1. */
  line: number
  reason: string
}

/** A place in a content file. */
export type Location = Pick<Problem, 'file' | 'line'>

/** `places/digital-park.yaml:12 reason`, the form editors turn into a link. */
export function formatProblem({ file, line, reason }: Problem): string {
  return `${file}:${line} ${reason}`
}

/** By file and line, so that a clerk works through a file from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.reason.localeCompare(b.reason),
  )
}
