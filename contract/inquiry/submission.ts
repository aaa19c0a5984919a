import * as v from 'valibot'
import { input, line, phone, prose, slug, uniqueList } from '../fields'
import { source } from '../source'
import { contributionAnswers, correctionAnswers, financeAnswers, policyAnswers, siteAnswers } from './answers'
import { attachments } from './files'

const yes = v.boolean('TYPE')
const places = uniqueList(slug, 10)

/** Whom to answer. */
const person = { contact: line(1, 60), phone, phoneProof: v.optional(line(1, 400)) }
const company = { ...person, company: line(1, 60) }
const anybody = { ...person, company: line(0, 60) }
/** What may go along with any kind: files, and the code that was scanned. */
const along = { attachments: v.optional(attachments), source: v.optional(source) }

/** 企业入驻, as the first version of the contract had it: what it queued still fits. */
const settle = input({
  kind: v.literal('settle', 'NOT_OFFERED'),
  ...company,
  need: prose(1, 500),
  places,
  /** Names of the optional papers the person already has at hand. */
  papersReady: uniqueList(line(1, 20), 10),
  consents: input({ handle: yes, forward: yes }),
  ...along,
})

/** 选址: `need` is what the questions did not ask. */
const site = input({
  kind: v.literal('site', 'NOT_OFFERED'),
  ...company,
  need: prose(0, 500),
  places,
  answers: siteAnswers,
  consents: input({ handle: yes, forward: yes }),
  ...along,
})

/** 融资: `need` is what the money is for; each recipient named is a consent of its own. */
const finance = input({
  kind: v.literal('finance', 'NOT_OFFERED'),
  ...company,
  need: prose(1, 500),
  answers: financeAnswers,
  consents: input({ handle: yes, recipients: uniqueList(slug, 20) }),
  ...along,
})

/** 政策咨询: `need` is what the person wants to know. */
const policy = input({
  kind: v.literal('policy', 'NOT_OFFERED'),
  ...anybody,
  need: prose(1, 500),
  answers: policyAnswers,
  consents: input({ handle: yes }),
  ...along,
})

/** 投稿: `need` is the text. `publish`: it may be edited and shown after review. */
const contribution = input({
  kind: v.literal('contribution', 'NOT_OFFERED'),
  ...anybody,
  need: prose(1, 2000),
  answers: contributionAnswers,
  consents: input({ handle: yes, publish: yes }),
  ...along,
})

/** 纠错: `need` is what is wrong; whoever wants no answer leaves the contact out. */
const correction = input({
  kind: v.literal('correction', 'NOT_OFFERED'),
  contact: line(0, 60),
  phone: v.optional(phone),
  phoneProof: v.optional(line(1, 400)),
  need: prose(1, 500),
  answers: correctionAnswers,
  consents: input({ handle: yes }),
  ...along,
})

/** One shape per kind, told apart by `kind`. */
export const inquirySubmission = v.variant(
  'kind',
  [settle, site, finance, policy, contribution, correction],
  'NOT_OFFERED',
)
export type InquirySubmission = v.InferOutput<typeof inquirySubmission>
