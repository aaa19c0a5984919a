import { type TextVerdict, verdictOfList } from '@domain/safety/safety'
import { openidOf } from '../shared/identity'
import { wechat } from '../shared/wechat'

/** Characters that one call may carry. */
const LONGEST = 2_500
/** A call that gets no answer may take ten seconds, and other jobs wait behind. */
const MOST_FAILURES = 2

export type TextChecker = (subject: string, text: string) => Promise<TextVerdict>

function partsOf(text: string): string[] {
  const letters = [...text]
  const parts = Array.from({ length: Math.ceil(letters.length / LONGEST) }, (_, index) =>
    letters.slice(index * LONGEST, (index + 1) * LONGEST).join(''),
  )
  return parts.length === 0 ? [''] : parts
}

/**
 * Judges texts for one run of the timer: WeChat those of WeChat users, our own list those of web visitors. Once
 * WeChat gave no answer a few times it is not asked again in this run; what is left waits for the next.
 */
export function createTextChecker(): TextChecker {
  let failures = 0
  const ask = async (openid: string, content: string): Promise<TextVerdict> => {
    if (failures >= MOST_FAILURES) return { kind: 'later' }
    const verdict = await wechat.checkText({ openid, content })
    if (verdict.kind === 'later') failures += 1
    return verdict
  }
  return async (subject, text) => {
    const openid = openidOf(subject)
    if (openid === null) return verdictOfList(text)
    let verdict: TextVerdict = { kind: 'pass' }
    for (const part of partsOf(text)) {
      verdict = await ask(openid, part)
      if (verdict.kind !== 'pass') return verdict
    }
    return verdict
  }
}
