import { randomUUID } from 'node:crypto'
import { detailOf, type UnsafeWords } from './unsafe-words'
import { visitorProblem } from './visitor-problem'
import { WECHAT_OK, type WechatResult, wechatError } from './wechat-error'

const LONGEST = 2_500
const SCENES: readonly unknown[] = [1, 2, 3, 4]

/**
 * Stands in for WeChat's content check of texts, version 2.0, by a list of words.
 * https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck.html
 */
export class TextSafety {
  constructor(
    private readonly words: UnsafeWords,
    /** How long ago a person used the mini-program; `undefined` for somebody unknown. */
    private readonly msSinceVisit: (openid: string) => number | undefined,
  ) {}

  /**
   * `security.msgSecCheck`: 47001 for another version or a malformed text, 40129 for an unknown scene, 44002 for
   * an empty text, 40003 for an unknown person, 61010 for one who was not here for two hours.
   */
  check({ version, scene, openid, content }: Record<string, unknown>): WechatResult {
    if (version !== 2 || typeof content !== 'string' || [...content].length > LONGEST)
      return wechatError(47001)
    if (!SCENES.includes(scene)) return wechatError(40129)
    if (content === '') return wechatError(44002)
    return visitorProblem(openid, this.msSinceVisit) ?? this.judge(content)
  }

  private judge(content: string): WechatResult {
    const finding = this.words.find(content)
    const { suggest, label } = finding
    return {
      ...WECHAT_OK,
      result: { suggest, label },
      detail: detailOf(finding),
      trace_id: randomUUID(),
    }
  }
}
