import type { EmulatorClock } from '../clock/emulator-clock'
import { drawCode } from '../picture/draw-code'
import { type PictureRequest, type Read, readPicture, refused, wechatNames } from './code-request'
import { WECHAT_OK, type WechatResult, wechatError } from './wechat-error'

/** What codes are made for. */
export interface CodeSettings {
  appId: string
  /** Where a scan leads: the app's web build, without a slash at the end. */
  appUrl: string | undefined
  /** The pages that exist; every page does when left out. */
  pages: readonly string[] | undefined
  /** How many codes `get` and `createQRCode` may make together, ever. */
  mostLimited?: number
}

/** A code that was made. */
export interface MadeCode {
  /** Emulator time, epoch ms. */
  at: number
  /** A page with its query, without a slash in front; empty for the first page. */
  path: string
  /** What a reader finds in the picture. */
  address: string
}

type Given = Record<string, unknown>
type Interface = 'getUnlimited' | 'get' | 'createQRCode'

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode */
const LONGEST_SCENE = 32
const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/
const MOST_A_MINUTE = 5_000
const LONGEST_PATH = { get: 1_024, createQRCode: 128 }
/** Of `get` and `createQRCode` together. */
const MOST_LIMITED = 100_000
const RESERVED = 'scancode_time'
const KEPT_CODES = 100

/**
 * Stands in for WeChat's codes of pages. WeChat draws `get` and `getUnlimited` as a round code that only WeChat reads;
 * here all are QR codes of an address that opens the page in the web build.
 */
export class MiniProgramCodes {
  private made: MadeCode[] = []
  private limited = 0
  private minute = { number: 0, calls: 0 }

  constructor(
    private readonly clock: EmulatorClock,
    private readonly settings: CodeSettings,
  ) {}

  /**
   * `wxacode.getUnlimited`: 40169 for a scene that is missing or longer than 32 characters, 40129 for one with other
   * characters than WeChat takes, 85096 for what WeChat keeps to itself, 41030 for a page that is not there, 45009
   * after 5,000 calls in a minute; and what `readPicture` refuses.
   */
  getUnlimited(data: Given): WechatResult {
    if (this.countMinute() > MOST_A_MINUTE) return wechatError(45009)
    const given = wechatNames(data)
    const path = this.readSceneAndPage(given)
    return path.ok ? this.make(path.value, readPicture(given)) : path.error
  }

  /**
   * `wxacode.get` and `wxacode.createQRCode`: 40159 for a path that is missing or too long, 85096, 41030, 45029 after
   * 100,000 codes of both; and what `readPicture` refuses.
   */
  getLimited(name: Exclude<Interface, 'getUnlimited'>, data: Given): WechatResult {
    const given = wechatNames(data)
    const { path } = given
    if (typeof path !== 'string' || path === '' || path.length > LONGEST_PATH[name]) return wechatError(40159)
    if (path.includes(RESERVED)) return wechatError(85096)
    if (!this.hasPage(path.split('?')[0] ?? '')) return wechatError(41030)
    if (this.limited >= (this.settings.mostLimited ?? MOST_LIMITED)) return wechatError(45029)
    const result = this.make(path, readPicture(given))
    if (result.errcode === 0) this.limited += 1
    return result
  }

  /** The last ones, newest first. */
  list(): readonly MadeCode[] {
    return this.made
  }

  clear(): void {
    this.made = []
    this.limited = 0
  }

  /** Where a path of the app is opened in the web build. */
  addressOf(path: string): string {
    const { appUrl, appId } = this.settings
    return `${appUrl ?? `miniprogram://${appId}`}/${path}`
  }

  private readSceneAndPage(given: Given): Read<string> {
    const { scene, page = '', check_path: isChecked = true } = given
    if (typeof scene !== 'string' || scene === '' || scene.length > LONGEST_SCENE) return refused(40169)
    if (!SCENE.test(scene)) return refused(40129)
    if (typeof page !== 'string') return refused(47001)
    if (`${page} ${scene}`.includes(RESERVED)) return refused(85096)
    if (page.startsWith('/') || page.includes('?')) return refused(41030)
    if (page !== '' && isChecked !== false && !this.hasPage(page)) return refused(41030)
    return { ok: true, value: `${page}?scene=${encodeURIComponent(scene)}` }
  }

  private hasPage(page: string): boolean {
    if (page === '' || page.startsWith('/')) return false
    return this.settings.pages?.includes(page) ?? true
  }

  private make(path: string, picture: Read<PictureRequest>): WechatResult {
    if (!picture.ok) return picture.error
    const { width, line, isTransparent } = picture.value
    const address = this.addressOf(path)
    const ground = [255, 255, 255, isTransparent ? 0 : 255] as const
    this.made = [{ at: this.clock.now(), path, address }, ...this.made].slice(0, KEPT_CODES)
    return { ...WECHAT_OK, contentType: 'image/png', buffer: drawCode(address, { width, line, ground }) }
  }

  private countMinute(): number {
    const number = Math.floor(this.clock.now() / 60_000)
    if (this.minute.number !== number) this.minute = { number, calls: 0 }
    this.minute.calls += 1
    return this.minute.calls
  }
}
