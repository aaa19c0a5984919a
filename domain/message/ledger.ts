import type { MessageTemplate } from '@contract/message/templates'

/** Whether an accepted prompt allows one message, or any number of them. */
type Kind = MessageTemplate['kind']

/**
 * What one person allowed for one template, as far as we were told. WeChat keeps the true count and tells nobody, so
 * this one errs on the careful side: it may promise less than WeChat holds, not more.
 */
export interface TemplateCredit {
  /** Messages that may still be sent; of a long-term template 1 while it is allowed. */
  balance: number
  /** Accepted prompts as the app told them at once, and as WeChat's own events told them: late, twice or never. */
  told: number
  heard: number
  /** Nothing that was accepted or reserved up to then counts any more, epoch ms. */
  stoppedAt: number
}

export const NO_CREDIT: TemplateCredit = { balance: 0, told: 0, heard: 0, stoppedAt: 0 }

/** One of WeChat's events about one template. */
export interface PermissionEvent {
  kind: 'accepted' | 'stopped'
  /** WeChat's `CreateTime` as epoch ms; WeChat cuts the milliseconds off. */
  at: number
}

const SECOND = 1_000

/** What sending one message takes from the balance. */
export const costOf = (kind: Kind) => (kind === 'long_term' ? 0 : 1)

/** The app and WeChat tell of the same prompts, so the larger count is how many there were at least. */
const acceptedBy = ({ told, heard }: Pick<TemplateCredit, 'told' | 'heard'>) => Math.max(told, heard)

function afterAccepted(
  credit: TemplateCredit,
  kind: Kind,
  counts: { told?: number; heard?: number },
): TemplateCredit {
  const next = { ...credit, ...counts }
  const more = acceptedBy(next) - acceptedBy(credit)
  return { ...next, balance: kind === 'long_term' ? 1 : credit.balance + more }
}

/** The app says that the person allowed one more. */
export function afterTold(credit: TemplateCredit, kind: Kind): TemplateCredit {
  return afterAccepted(credit, kind, { told: credit.told + 1 })
}

/**
 * WeChat says, `now`, what the person did in a dialog or in the settings some time ago. Each event may be given once. Which
 * of the accepted prompts that we know of came after a stop nobody can tell, so all of them count as before it, and what is
 * yet to be heard of them as well.
 */
export function afterHeard(
  credit: TemplateCredit,
  kind: Kind,
  { event, now }: { event: PermissionEvent; now: number },
): TemplateCredit {
  if (event.kind === 'stopped') return afterStop(credit, Math.max(event.at + SECOND - 1, now))
  if (event.at <= credit.stoppedAt) return credit
  return afterAccepted(credit, kind, { heard: credit.heard + 1 })
}

/**
 * The person stopped it, or WeChat answered that nothing is left (43101): so it is. What was accepted before never
 * counts again, however late it is heard.
 */
export function afterStop(credit: TemplateCredit, at: number): TemplateCredit {
  const known = acceptedBy(credit)
  return { balance: 0, told: known, heard: known, stoppedAt: Math.max(credit.stoppedAt, at) }
}

/** WeChat did not use up what was reserved at this moment; after a stop there is nothing to give back to. */
export function afterGivenBack(credit: TemplateCredit, kind: Kind, reservedAt: number): TemplateCredit {
  if (reservedAt <= credit.stoppedAt) return credit
  return { ...credit, balance: credit.balance + costOf(kind) }
}
