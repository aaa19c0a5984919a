import { randomBytes } from 'node:crypto'
import type { EmulatorClock } from '../clock/emulator-clock'
import { WECHAT_OK, type WechatResult, wechatError } from './wechat-error'

const LIFE_MS = 5 * 60 * 1000

/**
 * What the phone button gives: a code that is good once and for five minutes.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-info/phone-number/getPhoneNumber.html
 * Held in memory only: a number must not lie around in a file.
 */
export class PhoneCodes {
  private readonly codes = new Map<string, { phone: string; expiresAt: number }>()

  constructor(
    private readonly clock: EmulatorClock,
    private readonly appId: string,
  ) {}

  issue(phone: string): string {
    const code = randomBytes(32).toString('hex')
    this.codes.set(code, { phone, expiresAt: this.clock.now() + LIFE_MS })
    return code
  }

  /** `phonenumber.getPhoneNumber`: 40029 for a code that is unknown, used or expired. */
  redeem(code: unknown): WechatResult {
    const issued = typeof code === 'string' ? this.codes.get(code) : undefined
    this.codes.delete(String(code))
    const now = this.clock.now()
    if (!issued || issued.expiresAt <= now) return wechatError(40029)
    const watermark = { timestamp: Math.floor(now / 1000), appid: this.appId }
    const phone = { phoneNumber: issued.phone, purePhoneNumber: issued.phone, countryCode: '86', watermark }
    return { ...WECHAT_OK, phone_info: phone }
  }

  clear(): void {
    this.codes.clear()
  }
}
