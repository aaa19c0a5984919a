import type { TemplateKey } from '@contract/message/templates'
import { theDatabase } from '../cloud'
import { isDuplicate } from '../database-errors'
import { withRetry } from '../with-retry'

/** What a person allowed: one document per person with a count per template. */
interface CreditDocument {
  _id: string
  balance: Partial<Record<TemplateKey, number>>
  /** The requests that added, newest last, so that a repeat adds nothing. */
  requests: string[]
}

const REQUESTS_KEPT = 50

const credits = () => theDatabase().collection('credits')

/** Adds one allowed message per template; the same request again adds nothing. */
export async function addCredits(args: {
  subject: string
  district: string
  templates: readonly TemplateKey[]
  requestId: string
  now: number
}): Promise<void> {
  const _ = theDatabase().command
  const grown = Object.fromEntries(args.templates.map((template) => [`balance.${template}`, _.inc(1)]))
  const { updated } = await withRetry(() =>
    credits()
      .where({ _id: args.subject, requests: _.nin([args.requestId]) })
      .update({
        ...grown,
        requests: _.push({ each: [args.requestId], slice: -REQUESTS_KEPT }),
        updatedAt: args.now,
      }),
  )
  if (updated === 1) return
  const balance = Object.fromEntries(args.templates.map((template) => [template, 1]))
  await createCredits({ _id: args.subject, balance, requests: [args.requestId] }, args)
}

async function createCredits(
  document: CreditDocument,
  args: { district: string; now: number },
): Promise<void> {
  try {
    const stamps = { district: args.district, createdAt: args.now, updatedAt: args.now, version: 1 }
    await withRetry(() => credits().add({ ...document, ...stamps }))
  } catch (cause) {
    if (!isDuplicate(cause)) throw cause
  }
}

export async function readBalance(subject: string): Promise<Partial<Record<TemplateKey, number>>> {
  const { data } = await withRetry(() => credits().doc(subject).get())
  return (data[0] as CreditDocument | undefined)?.balance ?? {}
}

/** Takes one credit before sending; false when none is left. A lost answer errs towards taking one. */
export async function takeCredit(subject: string, template: TemplateKey, now: number): Promise<boolean> {
  const _ = theDatabase().command
  const { updated } = await credits()
    .where({ _id: subject, [`balance.${template}`]: _.gte(1) })
    .update({ [`balance.${template}`]: _.inc(-1), updatedAt: now })
  return updated === 1
}

/** WeChat says nothing is left: so does the ledger. */
export async function emptyCredit(subject: string, template: TemplateKey, now: number): Promise<void> {
  await withRetry(() =>
    credits()
      .where({ _id: subject })
      .update({ [`balance.${template}`]: 0, updatedAt: now }),
  )
}
