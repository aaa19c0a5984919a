import type { CallMessage, FunctionInstance, InstanceAnswer } from './function-instance'

interface WaitingCall {
  prepare: (instance: FunctionInstance) => CallMessage
  timeoutMs: number
  resolve: (answer: InstanceAnswer) => void
}

export interface PoolOptions {
  maximum: number
  /** An instance that waited this long for a call is ended, like in the cloud. */
  idleMs: number
  start: () => FunctionInstance
}

/** The instances of one build of one function: scales out to a maximum, then lets calls wait in line. */
export class InstancePool {
  private readonly instances = new Set<FunctionInstance>()
  private readonly idle: FunctionInstance[] = []
  private readonly idleTimers = new Map<FunctionInstance, NodeJS.Timeout>()
  private readonly waiting: WaitingCall[] = []
  private starting = 0
  private retired = false
  /** What calls are answered once no more are taken. */
  private closed: InstanceAnswer | undefined

  constructor(private readonly options: PoolOptions) {}

  async run(call: Omit<WaitingCall, 'resolve'>): Promise<InstanceAnswer> {
    if (this.closed !== undefined) return this.closed
    return new Promise((resolve) => {
      this.waiting.push({ ...call, resolve })
      this.advance()
    })
  }

  size(): number {
    return this.instances.size
  }

  /** Ends the idle instances now and the others after the calls they owe. */
  async retire(): Promise<void> {
    this.retired = true
    await this.endIdle()
  }

  /** Ends all instances now; calls in progress and in line fail, and later ones, with this message. */
  async close(message: string): Promise<void> {
    const answer: InstanceAnswer = { kind: 'crashed', message }
    this.closed = answer
    for (const call of this.waiting.splice(0)) call.resolve(answer)
    for (const timer of this.idleTimers.values()) clearTimeout(timer)
    await Promise.all([...this.instances].map((instance) => instance.kill()))
  }

  private advance(): void {
    if (this.closed !== undefined) return
    while (this.waiting.length > 0 && this.idle.length > 0) this.serveNext()
    const missing = Math.min(this.waiting.length - this.starting, this.options.maximum - this.instances.size)
    for (let count = 0; count < missing; count += 1) void this.grow()
  }

  private serveNext(): void {
    const instance = this.idle.pop()
    const call = this.waiting.shift()
    if (!instance || !call) return
    this.stopIdleTimer(instance)
    void this.serve(instance, call)
  }

  private async serve(instance: FunctionInstance, call: WaitingCall): Promise<void> {
    const answer = await instance.call(call.prepare(instance), call.timeoutMs)
    this.release(instance)
    call.resolve(answer)
  }

  private async grow(): Promise<void> {
    const instance = this.options.start()
    this.instances.add(instance)
    this.starting += 1
    const ready = await instance.ready
    this.starting -= 1
    // Whoever waits longest learns that the process cannot start; starting again and again would never tell.
    if (!ready) this.waiting.shift()?.resolve({ kind: 'crashed', message: 'The instance could not start.' })
    this.release(instance)
  }

  private release(instance: FunctionInstance): void {
    if (!instance.alive) this.instances.delete(instance)
    else this.rest(instance)
    this.advance()
    if (this.retired && this.waiting.length === 0) void this.endIdle()
  }

  private rest(instance: FunctionInstance): void {
    this.idle.push(instance)
    const timer = setTimeout(() => void this.endInstance(instance), this.options.idleMs)
    timer.unref()
    this.idleTimers.set(instance, timer)
  }

  private async endIdle(): Promise<void> {
    await Promise.all([...this.idle].map((instance) => this.endInstance(instance)))
  }

  private async endInstance(instance: FunctionInstance): Promise<void> {
    this.stopIdleTimer(instance)
    this.idle.splice(this.idle.indexOf(instance), 1)
    this.instances.delete(instance)
    await instance.kill()
  }

  private stopIdleTimer(instance: FunctionInstance): void {
    clearTimeout(this.idleTimers.get(instance))
    this.idleTimers.delete(instance)
  }
}
