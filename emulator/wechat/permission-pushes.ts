import type { EmulatorClock } from '../clock/emulator-clock'
import type { MessagePushes } from './message-pushes'

/** What goes wrong with events of permissions on purpose. */
export interface PermissionFaults {
  /** After how many ms of the emulator's clock an event is pushed. */
  delayMs: number
  /** How often it is pushed: 0 loses it. */
  copies: number
}

export const NO_PERMISSION_FAULTS: PermissionFaults = { delayMs: 1_000, copies: 1 }

/**
 * What WeChat pushes of prompts, of messages that were stopped and of messages that were sent.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/subscribe-message.html
 */
export class PermissionPushes {
  private faults = NO_PERMISSION_FAULTS

  constructor(
    private readonly pushes: MessagePushes,
    private readonly clock: EmulatorClock,
  ) {}

  configure(faults: PermissionFaults): void {
    this.faults = faults
  }

  settings(): PermissionFaults {
    return this.faults
  }

  /** An event that happens now and is pushed later; where no function takes it, WeChat keeps it to itself. */
  add(openid: string, event: Record<string, unknown>): void {
    if (!this.pushes.takes('event', String(event.Event))) return
    const { delayMs, copies } = this.faults
    const now = this.clock.now()
    const pushed = {
      ToUserName: 'gh_emulator',
      FromUserName: openid,
      CreateTime: String(Math.floor(now / 1_000)),
      MsgType: 'event',
      ...event,
    }
    for (let copy = 0; copy < copies; copy += 1) {
      this.pushes.add({ dueAt: now + delayMs, openid, event: () => Promise.resolve(pushed) })
    }
  }
}
