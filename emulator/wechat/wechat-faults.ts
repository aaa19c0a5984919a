import { type WechatErrorCode, type WechatResult, wechatError } from './wechat-error'

/** Errors of WeChat's interfaces on purpose: nothing is done, the code is answered. */
export class WechatFaults {
  private codes: Readonly<Record<string, WechatErrorCode>> = {}

  /** By name of the interface, as `security.msgSecCheck`; replaces what was set before. */
  configure(codes: Readonly<Record<string, WechatErrorCode>>): void {
    this.codes = codes
  }

  settings(): Readonly<Record<string, WechatErrorCode>> {
    return this.codes
  }

  of(name: string): WechatResult | undefined {
    const code = Object.hasOwn(this.codes, name) ? this.codes[name] : undefined
    return code === undefined ? undefined : wechatError(code)
  }
}
