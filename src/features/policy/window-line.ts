import type { Policy } from '@contract/content/policy'
import type { Locale } from '@contract/errors'
import { formatDay } from '@/platform/time/format-moment'
import type { PolicyWords } from './copy'

interface Wording {
  words: PolicyWords
  language: Locale
}

/** 何时: the window where a text gives one, else honestly why there is none. */
export function windowLine(policy: Policy, { words, language }: Wording): string {
  const { window, demo, status } = policy
  if (window !== undefined) {
    const days = { from: formatDay(window.from, language), to: formatDay(window.to, language) }
    return demo === true ? words.exampleWindowFull(days) : words.window(days)
  }
  if (demo === true) return words.exampleNoWindow
  return status in words.windowOf
    ? words.windowOf[status as keyof PolicyWords['windowOf']]
    : words.windowUnknown
}

/** What stands beside the tag: an example's window, or whose it is and which year it speaks of. */
export function headLine(policy: Policy, { words, language }: Wording): string {
  const { window, demo, level, issuedBy, yearText, status } = policy
  if (demo === true && !(status === 'in_force' || status === 'unverified')) {
    return words.exampleStatus(words.statuses[status])
  }
  if (demo === true) {
    return window === undefined ? words.exampleNoWindow : words.exampleWindow(formatDay(window.to, language))
  }
  const owner = level === 'park' ? words.levels.park : issuedBy
  return [owner, yearText].join(words.separator)
}
