import { Cron } from 'croner'
import type { EmulatorClock } from '../clock/emulator-clock'
import type { InvokeFunction } from '../functions/create-invoke-function'
import type { TimerTrigger } from '../functions/function-configuration'
import type { FunctionRunner } from '../functions/function-runner'
import type { InvocationReport } from '../functions/invocation-outcome'

/** A trigger of a deployed function. */
export interface Timer {
  functionName: string
  trigger: TimerTrigger
}

export interface FiredTimer {
  name: string
  functionName: string
  report: InvocationReport
}

const MINUTES_AHEAD_OF_UTC = 480
const TICK_MS = 500

/**
 * Fires the triggers that deployed functions declare, by the emulator's clock and at UTC+8. When the clock jumps
 * over several due moments of one trigger, it fires once.
 */
export class TimerSchedule {
  private readonly dueAt = new Map<string, number>()
  private ticker: NodeJS.Timeout | undefined

  constructor(
    private readonly runner: FunctionRunner,
    private readonly invoke: InvokeFunction,
    private readonly clock: EmulatorClock,
  ) {}

  list(): Timer[] {
    return this.runner.names().flatMap((functionName) => {
      const triggers = this.runner.find(functionName)?.configuration.triggers ?? []
      return triggers.map((trigger) => ({ functionName, trigger }))
    })
  }

  /** When the trigger fires next, epoch ms; `undefined` when never. */
  nextRun(timer: Timer): number | undefined {
    return nextRun(timer.trigger.config, this.clock.now())
  }

  /** Begins to keep time. Until then nothing is due. */
  start(): void {
    this.forgetDueMoments()
    this.ticker = setInterval(() => void this.fireDue(), TICK_MS)
    this.ticker.unref()
  }

  running(): boolean {
    return this.ticker !== undefined
  }

  stop(): void {
    clearInterval(this.ticker)
    this.ticker = undefined
  }

  /** Plans anew from the clock's present: after it was set back, old moments mean nothing. */
  forgetDueMoments(): void {
    this.dueAt.clear()
    for (const timer of this.list()) this.plan(timer)
  }

  /** Fires what fell due since the last look, each trigger once, and answers when all of it has finished. */
  async fireDue(): Promise<FiredTimer[]> {
    const now = this.clock.now()
    const due = this.list().filter((timer) => this.isDue(timer, now))
    for (const timer of due) this.plan(timer)
    return Promise.all(due.map((timer) => this.fire(timer)))
  }

  /** Fires one trigger now. Event: https://cloud.tencent.com/document/product/583/31927 */
  async fire({ functionName, trigger }: Timer): Promise<FiredTimer> {
    const time = `${new Date(this.clock.now()).toISOString().slice(0, 19)}Z`
    const event = { Type: 'Timer', TriggerName: trigger.name, Time: time, Message: '' }
    const report = await this.invoke(functionName, event, { kind: 'timer' })
    return { name: trigger.name, functionName, report }
  }

  private isDue(timer: Timer, now: number): boolean {
    const dueAt = this.dueAt.get(keyOf(timer))
    // A trigger that was deployed while we run starts with its next moment.
    if (dueAt === undefined) this.plan(timer)
    return dueAt !== undefined && dueAt <= now
  }

  private plan(timer: Timer): void {
    this.dueAt.set(keyOf(timer), this.nextRun(timer) ?? Number.POSITIVE_INFINITY)
  }
}

function keyOf({ functionName, trigger }: Timer): string {
  return `${functionName}/${trigger.name}/${trigger.config}`
}

/** The first moment after `from` that a 7-field expression names, at UTC+8. */
export function nextRun(expression: string, from: number): number | undefined {
  const cron = new Cron(expression, { utcOffset: MINUTES_AHEAD_OF_UTC, paused: true })
  return cron.nextRun(new Date(from))?.getTime()
}
