import type { TemplateKey } from '@contract/message/templates'
import { theDatabase } from '../cloud'
import { type CarriedOut, REQUESTS_KEPT } from '../repeat'
import { withRetry } from '../with-retry'
import { addDocument } from './add-document'

/** What a person allowed: one document per person with a count per template. */
interface CreditDocument {
  _id: string
  balance: Partial<Record<TemplateKey, number>>
  /** The requests that added, newest last, so that a repeat adds nothing. */
  requests: CarriedOut[]
}

const credits = () => theDatabase().collection('credits')

export interface Allowance {
  subject: string
  district: string
  templates: readonly TemplateKey[]
  requestId: string
  inputHash: string
  now: number
}

/**
 * Adds one allowed message per template. The same request again adds nothing; false when its id came before
 * with another input.
 */
export async function addCredits(allowance: Allowance): Promise<boolean> {
  // Somebody else may create the document between the two: then it is there to be added to.
  const added =
    (await addToExisting(allowance)) || (await createCredits(allowance)) || (await addToExisting(allowance))
  if (added) return true
  const { data } = await withRetry(() => credits().doc(allowance.subject).get())
  const requests = (data[0] as CreditDocument | undefined)?.requests ?? []
  const earlier = requests.find((request) => request.id === allowance.requestId)
  return earlier?.inputHash === allowance.inputHash
}

async function addToExisting({ subject, templates, ...request }: Allowance): Promise<boolean> {
  const _ = theDatabase().command
  const grown = Object.fromEntries(templates.map((template) => [`balance.${template}`, _.inc(1)]))
  const entry = { id: request.requestId, inputHash: request.inputHash }
  const { updated } = await withRetry(() =>
    credits()
      .where({ _id: subject, 'requests.id': _.nin([request.requestId]) })
      .update({
        ...grown,
        requests: _.push({ each: [entry], slice: -REQUESTS_KEPT }),
        updatedAt: request.now,
      }),
  )
  return updated === 1
}

function createCredits({ subject, templates, ...request }: Allowance): Promise<boolean> {
  const document: CreditDocument = {
    _id: subject,
    balance: Object.fromEntries(templates.map((template) => [template, 1])),
    requests: [{ id: request.requestId, inputHash: request.inputHash }],
  }
  const { district, now } = request
  return addDocument('credits', { ...document, district, createdAt: now, updatedAt: now, version: 1 })
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

/** WeChat refused the message for another reason, so it used nothing up. A lost answer is not sent again. */
export async function returnCredit(subject: string, template: TemplateKey, now: number): Promise<void> {
  const _ = theDatabase().command
  await credits()
    .where({ _id: subject })
    .update({ [`balance.${template}`]: _.inc(1), updatedAt: now })
}

/** WeChat says nothing is left: so does the ledger. */
export async function emptyCredit(subject: string, template: TemplateKey, now: number): Promise<void> {
  await withRetry(() =>
    credits()
      .where({ _id: subject })
      .update({ [`balance.${template}`]: 0, updatedAt: now }),
  )
}
