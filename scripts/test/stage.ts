/** What came of a stage. `output` is shown when something failed. */
export interface StageResult {
  passed: number
  failed: number
  output: string
  /** What could not be checked on this machine, and why; shown always. */
  skipped?: readonly string[]
}

export interface Stage {
  name: string
  /** When it fails, the later stages would only repeat it. */
  ends?: boolean
  /** How many cores it keeps busy; one unless told otherwise. */
  cores?: number
  run(): Promise<StageResult>
}

/** The result of a stage that either holds or does not. */
export function oneResult(holds: boolean, output: string): StageResult {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, output }
}
