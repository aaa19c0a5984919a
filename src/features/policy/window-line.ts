import type { Policy } from '@contract/content/policy'
import type { Locale } from '@contract/errors'
import { formatDay } from '@/platform/time/format-moment'
import type { PolicyWords } from './copy'
import type { Outlook } from './outlook'

interface Wording {
  words: PolicyWords
  language: Locale
}

/** 何时: the window where a text gives one, that its clauses give them, else honestly why there is none. */
export function windowLine(policy: Policy, { words, language }: Wording, perClause: boolean): string {
  const { window, demo, status } = policy
  if (window === undefined && status === 'in_force' && perClause) return words.windowPerClause
  if (window !== undefined) {
    const days = { from: formatDay(window.from, language), to: formatDay(window.to, language) }
    return demo === true ? words.exampleWindowFull(days) : words.window(days)
  }
  if (demo === true) return words.exampleNoWindow
  return status in words.windowOf
    ? words.windowOf[status as keyof PolicyWords['windowOf']]
    : words.windowUnknown
}

/** When a policy in force takes applications by its clauses; undefined where they say nothing of it. */
function clausesLine(outlook: Outlook | undefined, { words, language }: Wording): string | undefined {
  if (outlook === undefined || outlook.windows.length === 0) return undefined
  if (outlook.closes !== null) return words.dayOf.closes(formatDay(outlook.closes, language))
  if (outlook.isOpen) return words.anyTime
  const [opens] = outlook.windows
    .flatMap(({ state, from }) => (state === 'before' ? (from ?? []) : []))
    .sort()
  return opens === undefined ? undefined : words.dayOf.opens(formatDay(opens, language))
}

/** What stands beside the tag: when an example closes, or whose it is and which year it speaks of. */
export function headLine(policy: Policy, { words, language }: Wording, outlook?: Outlook): string {
  const { window, demo, level, issuedBy, yearText, status } = policy
  if (demo === true && !(status === 'in_force' || status === 'unverified')) {
    return words.exampleStatus(words.statuses[status])
  }
  if (demo === true) {
    const line = clausesLine(outlook, { words, language })
    if (window === undefined && line !== undefined) return words.exampleLine(line)
    return window === undefined ? words.exampleNoWindow : words.exampleWindow(formatDay(window.to, language))
  }
  const owner = level === 'park' ? words.levels.park : issuedBy
  return [owner, yearText].join(words.separator)
}
