import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'

/** What goes to an instance for one call. */
export interface CallMessage {
  event: unknown
  context: Record<string, unknown>
  environment: Record<string, string>
}

export type InstanceAnswer =
  | { kind: 'answered'; resultText: string }
  | { kind: 'threw'; message: string }
  | { kind: 'crashed'; message: string }
  | { kind: 'timed-out' }
  | { kind: 'out-of-memory' }

type HostMessage = { kind: 'ready' } | InstanceAnswer

const HOST = join(__dirname, 'instance-host.cjs')

export interface InstanceOptions {
  directory: string
  memoryMegabytes: number
  environment: Record<string, string>
  onLine: (text: string) => void
}

/** One process that runs one function, one call at a time, frozen between calls. */
export class FunctionInstance {
  /** Part of the instance's own `/admin` address: tells the emulator which instance makes an SDK request. */
  readonly token = randomBytes(12).toString('hex')
  /** Settles with false when the process ended before it could take a call. */
  readonly ready: Promise<boolean>
  alive = true
  private readonly child: ChildProcess
  private readonly channel: Duplex
  private readonly exited: Promise<void>
  private received: Buffer[] = []
  private settleReady: (ready: boolean) => void = () => undefined
  private settleCall: ((answer: InstanceAnswer) => void) | undefined

  constructor(options: InstanceOptions) {
    this.ready = new Promise((resolve) => {
      this.settleReady = resolve
    })
    this.child = spawn(
      process.execPath,
      [`--max-old-space-size=${options.memoryMegabytes}`, HOST, options.directory],
      { cwd: options.directory, env: options.environment, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
    )
    this.channel = this.child.stdio[3] as Duplex
    this.channel.on('data', (chunk: Buffer) => this.receive(chunk))
    // A write that meets a dead process is reported by its exit, below.
    this.channel.on('error', () => undefined)
    let lastLine = ''
    forEachLine(this.child, (text) => {
      lastLine = text
      options.onLine(text)
    })
    this.exited = new Promise((resolve) => {
      this.child.once('error', (error) => this.end({ kind: 'crashed', message: error.message }, resolve))
      this.child.once('close', (code, signal) => this.end(exitAnswer(code, signal, lastLine), resolve))
    })
  }

  /** Runs one call; kills the process when it takes longer than `timeoutMs`. */
  call(message: CallMessage, timeoutMs: number): Promise<InstanceAnswer> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.expire(), timeoutMs)
      this.settleCall = (answer) => {
        clearTimeout(timer)
        this.settleCall = undefined
        resolve(answer)
      }
      this.channel.write(`${JSON.stringify(message)}\n`)
    })
  }

  async kill(): Promise<void> {
    this.alive = false
    this.child.kill('SIGKILL')
    await this.exited
  }

  private expire(): void {
    this.settleCall?.({ kind: 'timed-out' })
    void this.kill()
  }

  private receive(chunk: Buffer): void {
    this.received.push(chunk)
    if (chunk[chunk.length - 1] !== 10) return
    const lines = Buffer.concat(this.received).toString('utf8').split('\n').filter(Boolean)
    this.received = []
    for (const line of lines) this.accept(JSON.parse(line) as HostMessage)
  }

  private accept(message: HostMessage): void {
    if (message.kind === 'ready') {
      this.settleReady(true)
      return
    }
    if (message.kind === 'crashed') this.alive = false
    this.settleCall?.(message)
  }

  private end(answer: InstanceAnswer, done: () => void): void {
    this.alive = false
    this.settleReady(false)
    this.settleCall?.(answer)
    done()
  }
}

function exitAnswer(code: number | null, signal: string | null, lastLine: string): InstanceAnswer {
  // V8 aborts the process when its heap limit is reached.
  if (signal === 'SIGABRT' || code === 134) return { kind: 'out-of-memory' }
  return { kind: 'crashed', message: `The process ended (${signal ?? `code ${code}`}). ${lastLine}`.trim() }
}

function forEachLine(child: ChildProcess, onLine: (text: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line !== '') onLine(line)
    })
  }
}
