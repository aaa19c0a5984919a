import { type WechatErrorCode, wechatError } from './wechat-error'

/** `timeout`: nothing was done, and no answer comes. `lost`: it was done, and no answer comes. */
export type WechatFault = WechatErrorCode | 'timeout' | 'lost'

/** WeChat does not answer, whether or not it did what was asked. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** Errors of WeChat's interfaces on purpose. A code is answered and nothing is done. */
export class WechatFaults {
  private faults: Readonly<Record<string, WechatFault>> = {}

  /** By name of the interface, as `security.msgSecCheck`; replaces what was set before. */
  configure(faults: Readonly<Record<string, WechatFault>>): void {
    this.faults = faults
  }

  settings(): Readonly<Record<string, WechatFault>> {
    return this.faults
  }

  /** What the interface answers under its fault, if it has one. Throws `NoAnswer`. */
  async apply<T>(name: string, perform: () => T | Promise<T>) {
    const fault = Object.hasOwn(this.faults, name) ? this.faults[name] : undefined
    if (typeof fault === 'number') return wechatError(fault)
    if (fault === 'timeout') throw new NoAnswer(name)
    const result = await perform()
    if (fault === 'lost') throw new NoAnswer(name)
    return result
  }
}
