import { randomBytes } from 'node:crypto'
import type { EmulatorClock } from '../clock/emulator-clock'
import type { MessagePushes } from './message-pushes'
import { detailOf, type Finding, type UnsafeWords } from './unsafe-words'
import { visitorProblem } from './visitor-problem'
import { WECHAT_OK, type WechatResult, wechatError } from './wechat-error'

/** What goes wrong with verdicts on purpose. */
export interface MediaFaults {
  /** After how many ms of the emulator's clock the verdict is pushed. */
  delayMs: number
  /** How often it is pushed: 0 loses it. */
  copies: number
  /** Pushes it before the call is answered. */
  early: boolean
  /** What is found whatever the picture shows. */
  finding?: Finding
}

export const NO_MEDIA_FAULTS: MediaFaults = { delayMs: 1_000, copies: 1, early: false }

const MEDIA_TYPES: readonly unknown[] = [1, 2]
const SCENES: readonly unknown[] = [1, 2, 3, 4]
const LARGEST_BYTES = 10 * 1024 * 1024
const DOWNLOAD_FAILED = { errcode: -1008, errmsg: '下载错误,请检查媒体链接是否有效', detail: [] }

/**
 * Stands in for WeChat's check of pictures and sounds, version 2.0: answers a trace id at once and pushes
 * `wxa_media_check` later. It fetches the address when the verdict is due, and finds the words of the list among its
 * bytes and in its path.
 * https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
 */
export class MediaSafety {
  private faults = NO_MEDIA_FAULTS

  constructor(
    private readonly parts: {
      words: UnsafeWords
      pushes: MessagePushes
      clock: EmulatorClock
      appId: string
      /** How long ago a person used the mini-program; `undefined` for somebody unknown. */
      msSinceVisit: (openid: string) => number | undefined
    },
  ) {}

  configure(faults: MediaFaults): void {
    this.faults = faults
  }

  settings(): MediaFaults {
    return this.faults
  }

  /**
   * `security.mediaCheckAsync`: 47001 for another version, an unknown media type or no address, 40129 for an unknown
   * scene, 40003 and 61010 as with texts.
   */
  async check(data: Record<string, unknown>): Promise<WechatResult> {
    const { version, media_type: type, media_url: url, scene, openid } = data
    if (version !== 2 || !MEDIA_TYPES.includes(type) || !isAddress(url)) return wechatError(47001)
    if (!SCENES.includes(scene)) return wechatError(40129)
    const problem = visitorProblem(openid, this.parts.msSinceVisit)
    if (problem) return problem
    const traceId = newTraceId(this.parts.clock.now())
    await this.promise({ traceId, url, openid: String(openid) })
    return { ...WECHAT_OK, trace_id: traceId }
  }

  private async promise(asked: { traceId: string; url: string; openid: string }): Promise<void> {
    const { delayMs, copies, early, finding } = this.faults
    const { pushes, clock } = this.parts
    for (let copy = 0; copy < copies; copy += 1) {
      pushes.add({
        dueAt: early ? clock.now() : clock.now() + delayMs,
        openid: asked.openid,
        event: () => this.verdict(asked, finding),
      })
    }
    if (early) await pushes.deliverDue()
  }

  private async verdict(
    { traceId, url, openid }: { traceId: string; url: string; openid: string },
    forced: Finding | undefined,
  ): Promise<Record<string, unknown>> {
    const { clock, appId, words } = this.parts
    const head = {
      ToUserName: 'gh_emulator',
      FromUserName: openid,
      CreateTime: Math.floor(clock.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: appId,
      trace_id: traceId,
      version: 2,
    }
    const content = await download(url)
    if (content === undefined) return { ...head, ...DOWNLOAD_FAILED }
    const finding = forced ?? words.find(`${decodeURI(new URL(url).pathname)}\n${content}`)
    return { ...head, errcode: 0, errmsg: 'ok', result: { ...finding }, detail: detailOf(finding) }
  }
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//.test(value)
}

/** Its form is WeChat's: the time and what nobody guesses. */
function newTraceId(now: number): string {
  const time = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0')
  return `${time}-${randomBytes(4).toString('hex')}-${randomBytes(4).toString('hex')}`
}

/** The bytes as text; `undefined` where they do not arrive or are too many. */
async function download(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url)
    const bytes = Buffer.from(await response.arrayBuffer())
    return response.ok && bytes.length <= LARGEST_BYTES ? bytes.toString('utf8') : undefined
  } catch {
    return undefined
  }
}
