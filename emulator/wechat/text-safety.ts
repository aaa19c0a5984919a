import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WECHAT_OK, type WechatResult, wechatError } from './wechat-error'

interface UnsafeWord {
  suggest: 'review' | 'risky'
  label: number
  word: string
}

const LONGEST = 2_500
const VISIT_MS = 2 * 60 * 60 * 1000
const SCENES: readonly unknown[] = [1, 2, 3, 4]

function readWords(): UnsafeWord[] {
  const lines = readFileSync(join(__dirname, 'unsafe-words.txt'), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [suggest, label, word = ''] = line.split(' ')
      return { suggest: suggest === 'risky' ? 'risky' : 'review', label: Number(label), word }
    })
}

/**
 * Stands in for WeChat's content check of texts, version 2.0, by a list of words.
 * https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck.html
 */
export class TextSafety {
  private readonly words = readWords()

  constructor(
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
    const away = typeof openid === 'string' ? this.msSinceVisit(openid) : undefined
    if (away === undefined) return wechatError(40003)
    return away > VISIT_MS ? wechatError(61010) : this.judge(content)
  }

  private judge(content: string): WechatResult {
    const found = this.words.filter(({ word }) => content.includes(word))
    const worst = found.find(({ suggest }) => suggest === 'risky') ?? found[0]
    const { suggest, label } = worst ?? { suggest: 'pass', label: 100 }
    return {
      ...WECHAT_OK,
      result: { suggest, label },
      detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
      trace_id: randomUUID(),
    }
  }
}
