import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What the doctor asks of a machine; tests give one that exists only on paper. */
export interface Machine {
  platform: NodeJS.Platform
  environment: Record<string, string | undefined>
  isRoot: boolean
  /** Debian or one of its descendants, such as Ubuntu. */
  isDebian: boolean
  /** What the command printed; null when it could not be run or ended with another code than 0. */
  output(command: string, args: string[]): string | null
  /** Runs the command in front of the user; false when it failed. */
  run(command: string, args: string[]): boolean
  say(line: string): void
}

const LONGEST_QUESTION_MS = 30_000

function isDebian(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** The machine this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    isDebian: isDebian(),
    output: (command, args) => {
      const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: LONGEST_QUESTION_MS })
      return status === 0 ? stdout : null
    },
    run: (command, args) =>
      spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0,
    say: (line) => console.log(line),
  }
}
