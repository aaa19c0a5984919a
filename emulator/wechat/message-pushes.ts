import { type OneAtATime, oneAtATime } from '../archive/one-at-a-time'
import type { EmulatorClock } from '../clock/emulator-clock'
import type { InvokeFunction } from '../functions/create-invoke-function'
import type { InvocationReport } from '../functions/invocation-outcome'

/** Which function takes what WeChat pushes, as the console's 消息推送 is set. */
export interface PushTarget {
  msgType: string
  event: string
  functionName: string
}

/** Something WeChat will push. The event is made when it is due. */
export interface WaitingPush {
  /** Emulator time, epoch ms. */
  dueAt: number
  openid: string
  event: () => Promise<Record<string, unknown>>
}

/** A push that was made; `functionName` is null where none is configured for it. */
export interface DeliveredPush {
  at: number
  event: Record<string, unknown>
  functionName: string | null
  report: InvocationReport | null
}

const TICK_MS = 500
const KEPT_PUSHES = 200

/**
 * Hands WeChat's events to the function that is configured for them, by the emulator's clock.
 * https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/functions/openapi.html
 */
export class MessagePushes {
  private waiting: WaitingPush[] = []
  private made: DeliveredPush[] = []
  private ticker: NodeJS.Timeout | undefined
  /** Whoever asks waits for what is being pushed too. */
  private readonly turns: OneAtATime = oneAtATime()

  constructor(
    private readonly targets: readonly PushTarget[],
    private readonly invoke: InvokeFunction,
    private readonly clock: EmulatorClock,
  ) {}

  add(push: WaitingPush): void {
    this.waiting.push(push)
  }

  /** Whether a function is configured for this event. */
  takes(msgType: string, event: string): boolean {
    return this.targets.some((one) => one.msgType === msgType && one.event === event)
  }

  /** Begins to push by itself what falls due. */
  start(): void {
    const tick = () =>
      this.deliverDue().catch((cause: unknown) => console.error('[emulator] a push failed:', cause))
    this.ticker = setInterval(() => void tick(), TICK_MS)
    this.ticker.unref()
  }

  stop(): void {
    clearInterval(this.ticker)
  }

  /**
   * Pushes what is due, each once, and answers when all of it was taken. One that cannot be made is lost, as it may be
   * with WeChat: it stops neither the others nor later ones, and whoever asked is told by a rejection.
   */
  deliverDue(): Promise<DeliveredPush[]> {
    return this.turns(() => this.deliverAll())
  }

  private async deliverAll(): Promise<DeliveredPush[]> {
    const now = this.clock.now()
    const due = this.waiting.filter(({ dueAt }) => dueAt <= now)
    this.waiting = this.waiting.filter((push) => !due.includes(push))
    const delivered: DeliveredPush[] = []
    const failures: unknown[] = []
    for (const push of due) {
      try {
        delivered.push(await this.deliver(await push.event(), push.openid))
      } catch (cause) {
        failures.push(cause)
      }
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} of ${due.length} pushes failed`)
    return delivered
  }

  /** Pushes one event now, as if WeChat had made it. */
  async deliver(event: Record<string, unknown>, openid: string): Promise<DeliveredPush> {
    const target = this.targets.find((one) => one.msgType === event.MsgType && one.event === event.Event)
    const report = target ? await this.invoke(target.functionName, event, { kind: 'push', openid }) : null
    const push = { at: this.clock.now(), event, functionName: target?.functionName ?? null, report }
    this.made = [push, ...this.made].slice(0, KEPT_PUSHES)
    return push
  }

  countWaiting(): number {
    return this.waiting.length
  }

  /** The last ones, newest first. */
  delivered(): readonly DeliveredPush[] {
    return this.made
  }

  clear(): void {
    this.waiting = []
    this.made = []
  }
}

/** What was pushed and how much waits; not what the functions answered. */
export function describePushes(pushes: MessagePushes) {
  return {
    waiting: pushes.countWaiting(),
    delivered: pushes.delivered().map(({ report: _report, ...push }) => push),
  }
}
