import { randomUUID } from 'node:crypto'
import { type Caller, presentEvent } from './caller'
import { type DeployedFunction, listFunctionNames, readFunction } from './function-configuration'
import { FunctionInstance, type InstanceAnswer } from './function-instance'
import { InstancePool } from './instance-pool'
import { instanceEnvironment, invocationContext, invocationEnvironment } from './invocation-environment'
import { failure, type InvocationOutcome, type InvocationReport } from './invocation-outcome'

export interface FunctionRunnerOptions {
  functionsDirectory: string | undefined
  env: string
  appId: string
  functionEnvironment: Record<string, string>
  instancesPerFunction: number
  clockOffsetMs: () => number
  /** The `/admin` address of an instance, by its token. */
  adminUrl: (token: string) => string
  onLine: (functionName: string, text: string) => void
}

/** The call that an instance is running now. */
export interface RunningInvocation {
  functionName: string
  /** APIs that the function's `permissions.openapi` lists. */
  openapi: string[]
  /** SDK actions in the order they arrived; the SDK endpoint adds to it. */
  sdkActions: string[]
  /** What the function printed; lines may still arrive after its answer. */
  lines: string[]
}

interface Deployment {
  deployed: DeployedFunction
  pool: InstancePool
}

/** Synchronous event and answer: 6 MB each (https://cloud.tencent.com/document/product/583/11637). */
export const PAYLOAD_LIMIT_BYTES = 6 * 1024 * 1024
const IDLE_INSTANCE_MS = 60_000
/** Of one call, kept for the log. */
const MOST_LINES = 100

/** Runs deployed functions as the platform does: processes, identity, limits, freeze. */
export class FunctionRunner {
  private readonly deployments = new Map<string, Deployment>()
  private readonly running = new Map<string, RunningInvocation>()
  /** Every pool with a living instance, also of builds that were replaced. */
  private readonly pools = new Set<InstancePool>()

  /** While set, calls wait for it. */
  private held: Promise<void> | undefined
  private closed = false

  constructor(private readonly options: FunctionRunnerOptions) {}

  names(): string[] {
    return listFunctionNames(this.options.functionsDirectory)
  }

  find(name: string): DeployedFunction | undefined {
    return readFunction(this.options.functionsDirectory, name)
  }

  /** What the instance with this token is running; `undefined` for a stranger. */
  invocationOf(token: string): RunningInvocation | undefined {
    return this.running.get(token)
  }

  async invoke(name: string, event: unknown, caller: Caller): Promise<InvocationReport> {
    const started = performance.now()
    const requestId = randomUUID()
    const invocation: RunningInvocation = { functionName: name, openapi: [], sdkActions: [], lines: [] }
    const outcome = await this.run(name, { event, caller, requestId, invocation })
    return {
      requestId,
      outcome,
      sdkActions: [...invocation.sdkActions],
      lines: invocation.lines,
      durationMs: Math.round(performance.now() - started),
    }
  }

  /**
   * Ends all instances with what they keep in memory and with the calls they run, and lets new calls wait until the
   * work is done: nothing of before it writes into what it leaves.
   */
  async withoutCalls<T>(work: () => Promise<T>): Promise<T> {
    let go: () => void = () => undefined
    this.held = new Promise((resolve) => {
      go = resolve
    })
    try {
      this.deployments.clear()
      await Promise.all([...this.pools].map((pool) => pool.close('All data was replaced.')))
      this.forgetEmptyPools()
      return await work()
    } finally {
      this.held = undefined
      go()
    }
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all([...this.pools].map((pool) => pool.close('The emulator is closing.')))
  }

  private async run(
    name: string,
    call: { event: unknown; caller: Caller; requestId: string; invocation: RunningInvocation },
  ): Promise<InvocationOutcome> {
    while (this.held !== undefined) await this.held
    if (this.closed) return failure('FUNCTION_INVOCATION_FAILED', 'The emulator is closing.')
    const deployed = this.find(name)
    if (!deployed) return failure('FUNCTION_NOT_FOUND', `Function ${name} is not deployed.`)
    const event = presentEvent(call.event ?? {}, call.caller, this.options.appId)
    if (Buffer.byteLength(JSON.stringify(event)) > PAYLOAD_LIMIT_BYTES) {
      return failure('EXCEED_MAX_PAYLOAD_SIZE', 'The event is larger than 6 MB.')
    }
    call.invocation.openapi = deployed.configuration.openapi
    let token: string | undefined
    const answer = await this.poolOf(deployed).run({
      timeoutMs: deployed.configuration.timeoutMs,
      prepare: (instance) => {
        token = instance.token
        this.running.set(token, call.invocation)
        return { event, ...this.describe(deployed, { ...call, token }) }
      },
    })
    // The instance may have begun its next call already.
    if (token !== undefined && this.running.get(token) === call.invocation) this.running.delete(token)
    return readAnswer(answer, deployed)
  }

  private describe(deployed: DeployedFunction, call: { caller: Caller; requestId: string; token: string }) {
    const { env, appId, clockOffsetMs, adminUrl } = this.options
    const environment = invocationEnvironment(call.caller, {
      env,
      appId,
      adminUrl: adminUrl(call.token),
      requestId: call.requestId,
      clockOffsetMs: clockOffsetMs(),
    })
    const context = invocationContext({
      functionName: deployed.name,
      env,
      requestId: call.requestId,
      memoryMegabytes: deployed.configuration.memoryMegabytes,
      timeoutMs: deployed.configuration.timeoutMs,
      environment,
    })
    return { environment, context }
  }

  /** A bundle that was built again gets a new pool; the old one finishes what it owes. */
  private poolOf(deployed: DeployedFunction): InstancePool {
    const known = this.deployments.get(deployed.name)
    if (known?.deployed.buildStamp === deployed.buildStamp) return known.pool
    void known?.pool.retire()
    this.forgetEmptyPools()
    const pool = new InstancePool({
      maximum: this.options.instancesPerFunction,
      idleMs: IDLE_INSTANCE_MS,
      start: () => this.startInstance(deployed),
    })
    this.deployments.set(deployed.name, { deployed, pool })
    this.pools.add(pool)
    return pool
  }

  private forgetEmptyPools(): void {
    for (const pool of this.pools) if (pool.size() === 0) this.pools.delete(pool)
  }

  private startInstance(deployed: DeployedFunction): FunctionInstance {
    const { env, functionEnvironment, onLine } = this.options
    const instance: FunctionInstance = new FunctionInstance({
      directory: deployed.directory,
      memoryMegabytes: deployed.configuration.memoryMegabytes,
      environment: instanceEnvironment(env, {
        ...functionEnvironment,
        ...deployed.configuration.environment,
      }),
      onLine: (text) => {
        const lines = this.running.get(instance.token)?.lines
        if (lines !== undefined && lines.length < MOST_LINES) lines.push(text)
        onLine(deployed.name, text)
      },
    })
    return instance
  }
}

function readAnswer(answer: InstanceAnswer, deployed: DeployedFunction): InvocationOutcome {
  switch (answer.kind) {
    case 'answered':
      return Buffer.byteLength(answer.resultText) > PAYLOAD_LIMIT_BYTES
        ? failure('EXCEED_MAX_PAYLOAD_SIZE', 'The function answered more than 6 MB.')
        : { ok: true, resultText: answer.resultText }
    case 'timed-out':
      return failure(
        'FUNCTION_TIME_LIMIT_EXCEEDED',
        `Invoking task timed out after ${deployed.configuration.timeoutMs / 1000} seconds`,
      )
    case 'out-of-memory':
      return failure(
        'FUNCTION_MEMORY_LIMIT_EXCEEDED',
        `The function needed more than ${deployed.configuration.memoryMegabytes} MB.`,
      )
    case 'threw':
    case 'crashed':
      return failure('FUNCTION_INVOCATION_FAILED', answer.message)
  }
}
