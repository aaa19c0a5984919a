import { spawn } from 'node:child_process'

/** No stage takes this long unless it hangs. */
const LONGEST_MS = 25 * 60_000

export interface CommandResult {
  ok: boolean
  /** Both streams as they came. */
  output: string
}

/** Runs a command from the root of the repository and keeps what it prints. */
export function runCommand(command: string, args: readonly string[]): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = []
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    })
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', fail)
    child.once('close', (code, signal) => {
      const output = Buffer.concat(chunks).toString('utf8')
      done({ ok: code === 0, output: signal === null ? output : `${output}\nended by ${signal}` })
    })
  })
}
