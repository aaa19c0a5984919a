import { type MessageTemplate, messageTemplates, type TemplateKey } from '@contract/message/templates'
import type { PromptPast } from '@/platform/subscribe/prompt-past'

/** WeChat's ids of our templates; a missing one is not asked for. */
export type TemplateIds = Readonly<Partial<Record<TemplateKey, string>>>

type Templates = Readonly<Record<TemplateKey, Pick<MessageTemplate, 'kind' | 'title'>>>

/** What may be asked for now: nothing where it is withheld, or where no template has an id. */
export interface Prompt {
  keys: TemplateKey[]
  /** `visit`: something was asked already. `refused`: all of it was refused, `until` then it is not asked again, epoch ms. */
  withheld?: { why: 'visit' } | { why: 'refused'; until: number }
}

interface PromptContext {
  ids: TemplateIds
  past: PromptPast
  /** Epoch ms. */
  now: number
  templates?: Templates
}

/** WeChat asks for at most three at a time. */
const AT_MOST = 3
const REST_AFTER_REFUSAL_MS = 30 * 86_400_000

/** When a template may be asked for again; a refusal later than now was written by a wrong clock. */
function askedAgainAt(refusedAt: number | undefined, now: number): number {
  return refusedAt === undefined || refusedAt > now ? now : refusedAt + REST_AFTER_REFUSAL_MS
}

/** Those of the first one's kind, each title once: WeChat refuses kinds in one prompt and drops titles that come again. */
function together(keys: readonly TemplateKey[], templates: Templates): TemplateKey[] {
  const [first] = keys
  const titles = new Set<string>()
  return keys.filter((key) => {
    const { kind, title } = templates[key]
    if (first === undefined || kind !== templates[first].kind || titles.has(title)) return false
    titles.add(title)
    return true
  })
}

/**
 * What a prompt asks for now, of the templates that a journey wants, the most important first: one prompt a visit, at
 * most three templates of one kind with different titles, and none for 30 days after it was refused
 * (https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html).
 */
export function choosePrompt(
  wanted: readonly TemplateKey[],
  { ids, past, now, templates = messageTemplates }: PromptContext,
): Prompt {
  const known = [...new Set(wanted)].filter((key) => (ids[key] ?? '') !== '')
  if (known.length === 0) return { keys: [] }
  const againAt = (key: TemplateKey) => askedAgainAt(past.refusedAt[key], now)
  const free = known.filter((key) => againAt(key) <= now)
  if (free.length === 0) {
    return { keys: [], withheld: { why: 'refused', until: Math.min(...known.map(againAt)) } }
  }
  if (past.isAsked) return { keys: [], withheld: { why: 'visit' } }
  return { keys: together(free, templates).slice(0, AT_MOST) }
}

/** Our keys of the template ids that were answered; ids nobody asked for are ignored. */
export function answeredKeys(
  asked: readonly TemplateKey[],
  ids: TemplateIds,
  answered: readonly string[],
): TemplateKey[] {
  return asked.filter((key) => {
    const id = ids[key]
    return id !== undefined && answered.includes(id)
  })
}
