import * as v from 'valibot'
import { defineAction } from '../define-action'
import { day, input, line, uniqueList } from '../fields'

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
/** A choice is a word of its question, never a number to call or to look somebody up by. */
const word = v.pipe(
  line(1, 40),
  v.check((text) => !/\d{6}/u.test(text), 'FORMAT'),
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

/** Null where none is kept. */
const kept = v.object({ profile: v.nullable(profileView) })

/** 保存企业档案: exactly these facts are kept from now on, for matching and, where `remind`, for telling of policies. */
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
  }),
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
  errors: [],
})
