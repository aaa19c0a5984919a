import * as v from 'valibot'
import { defineAction } from '../define-action'
import { day, input, instant, line, uniqueList, withoutSeparators } from '../fields'

/**
 * Which words a person agreed to; another date where what is kept or what for has changed. They stand in
 * `src/features/profile/copy.ts`.
 */
export const PROFILE_CONSENT = '2026-11-28'
/** As many facts one profile has; there are fewer questions. */
export const MOST_FACTS = 120
/** As many values one fact has, where it may have several. */
const MOST_VALUES = 16

const fact = v.pipe(v.string('TYPE'), v.regex(/^[A-Za-z][A-Za-z0-9_.]{0,60}$/u, 'FORMAT'))
/** Six digits in a row, or nine with what people write between them: a number to call or to look somebody up by. */
const isNumberOfSomebody = (text: string) => /\d{6}/u.test(text) || /\d{9}/u.test(withoutSeparators(text))

/**
 * A word of a choice: one short line without a long number. It is not held against the options of the question: these
 * are content, and a phone may know another revision of it. The app sends none but options that it shows.
 */
const word = v.pipe(
  line(1, 40),
  v.check((text) => !isNumberOfSomebody(text), 'FORMAT'),
)
const decimal = v.pipe(v.string('TYPE'), v.regex(/^\d{1,18}(?:\.\d{1,8})?$/u, 'FORMAT'))

/**
 * One fact by the name that clauses ask for it, told as its question is answered. Numbers are decimal text in the unit
 * that clauses compute with (元, ㎡, persons, shares of 1). What is unknown is left out. Which facts there are, the
 * function knows: `contract/policy/facts.ts` weighs too much for a phone's first page.
 */
const companyFact = v.variant(
  'type',
  [
    input({ type: v.literal('number'), fact, value: decimal }),
    input({ type: v.literal('yes_no'), fact, value: v.boolean('TYPE') }),
    input({ type: v.literal('choice'), fact, value: word }),
    input({ type: v.literal('day'), fact, value: day }),
    input({ type: v.literal('choices'), fact, value: uniqueList(word, MOST_VALUES) }),
  ],
  'NOT_OFFERED',
)
export type CompanyFact = v.InferOutput<typeof companyFact>

export const profileView = v.object({
  facts: v.array(
    v.object({
      told: companyFact,
      /** What the fact is called and how the value reads, in Chinese. */
      label: v.string(),
      text: v.string(),
    }),
  ),
  /** When which words were agreed to. */
  consent: v.object({ version: v.string(), at: v.number() }),
  /** Since when the person wants to hear of policies that may fit; null where they do not. */
  remindSince: v.nullable(v.number()),
  updatedAt: v.number(),
})
export type ProfileView = v.InferOutput<typeof profileView>

const kept = v.object({
  /** Null where none is kept. */
  profile: v.nullable(profileView),
  /**
   * The moment of this answer by the clock of the service, of a change the moment its request first came: to be sent along
   * with what is saved because of it.
   */
  asOf: v.number(),
})
export type KeptProfileAnswer = v.InferOutput<typeof kept>

/**
 * 保存企业档案: exactly these facts are kept from now on, for matching and, where `remind`, for telling of policies.
 * STALE where the profile was taken back after `asOf`: a save that waited does not bring it back.
 */
export const accountSaveProfile = defineAction({
  name: 'account.saveProfile',
  audience: 'user',
  changes: true,
  input: input({
    facts: v.pipe(
      v.array(companyFact, 'TYPE'),
      v.minLength(1, 'REQUIRED'),
      v.maxLength(MOST_FACTS, 'TOO_MANY'),
      v.check((facts) => new Set(facts.map((one) => one.fact)).size === facts.length, 'REPEATED'),
    ),
    /** The words that were shown and ticked. */
    consent: v.literal(PROFILE_CONSENT, 'REQUIRED'),
    remind: v.boolean('TYPE'),
    /** `asOf` of the answer that the person saw when they saved; left out where they saw none. */
    asOf: v.optional(instant),
  }),
  output: kept,
  errors: ['STALE'],
})

/** Whether policies that may fit are told from now on; the facts and what was agreed to stay. Nothing where none is kept. */
export const accountRemind = defineAction({
  name: 'account.remind',
  audience: 'user',
  changes: true,
  input: input({ remind: v.boolean('TYPE') }),
  output: kept,
  errors: ['STALE'],
})

/** What is kept of the caller's company. */
export const accountProfile = defineAction({
  name: 'account.profile',
  audience: 'user',
  changes: false,
  input: input({}),
  output: kept,
  errors: [],
})

/** Takes the consent back: nothing of the profile is kept. */
export const accountDeleteProfile = defineAction({
  name: 'account.deleteProfile',
  audience: 'user',
  changes: true,
  input: input({}),
  output: kept,
  errors: ['STALE'],
})
