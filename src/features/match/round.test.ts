import { narrowingsOf } from '@domain/policy/advice/narrowings'
import { MOST_ON_A_LIST } from '@domain/policy/advice/plan-screens'
import { decide } from '@domain/policy/clause/decide'
import { aDemoBook } from '../../../tests/builders/policy/demo-book'
import {
  aPlausibleCompany,
  companyAnswers,
  type PlausibleCompany,
  typicalCompanies,
} from '../../../tests/builders/policy/plausible-companies'
import { playScreens } from '../../../tests/builders/policy/played-screens'
import { factsOf, type Told } from './company'
import { AS_PUBLISHED, leftAfterAnswer, MOST_A_ROUND } from './next-step'

const TODAY = '2026-11-28'
const book = aDemoBook(TODAY)
const inForce = book.clauses
  .map(({ compiled }) => compiled)
  .filter((clause) => decide(clause, factsOf([], book.questions, TODAY), AS_PUBLISHED).inForce === true)

/** The undecided money of everything that holds. */
function openMoney({ answers }: Told): number {
  const facts = factsOf(answers, book.questions, TODAY)
  const narrowings = narrowingsOf(
    inForce.map((clause) => ({ clause, facts })),
    book.negatives,
  )
  return narrowings.reduce((sum, { width }) => sum + width, 0)
}

interface Round {
  /** What the person was promised before each screen. */
  promised: number[]
  /** The facts of each screen. */
  screens: string[][]
  /** The share of the undecided money that is left. */
  rest: number
}

/** One round as the app plays it. */
function play(company: PlausibleCompany): Round {
  const promised: number[] = []
  const { told, screens } = playScreens({ book, today: TODAY }, companyAnswers(company), (advice) => {
    const before = promised.at(-1)
    const left = before === undefined ? advice.estimate : leftAfterAnswer(before, advice)
    if (left > 0) promised.push(left)
    return left === 0
  })
  return {
    promised,
    screens: screens.map(({ facts }) => facts),
    rest: openMoney(told) / openMoney({ answers: [] }),
  }
}

const COMPANIES = 40
const rounds = [
  ...Object.values(typicalCompanies).map(play),
  ...Array.from({ length: COMPANIES }, (_, seed) => play(aPlausibleCompany(book.questions, seed))),
]
const rests = rounds.map(({ rest }) => rest).sort((a, b) => a - b)
const quantile = (share: number) => rests[Math.ceil((rests.length - 1) * share)]

describe('one round of at most 8 screens', () => {
  it('settles 95 % of the undecided money for the usual company, and little less for any', () => {
    expect(quantile(0.5)).toBeLessThanOrEqual(0.05)
    expect(quantile(0.9)).toBeLessThanOrEqual(0.07)
    expect(quantile(1)).toBeLessThanOrEqual(0.1)
  })

  it('ends within what was promised, and promises less each time', () => {
    for (const { promised } of rounds) {
      expect(promised[0]).toBeLessThanOrEqual(MOST_A_ROUND)
      expect(promised.length).toBeLessThanOrEqual(promised[0] ?? 0)
      for (const [at, one] of promised.slice(1).entries()) expect(one).toBeLessThan(promised[at] ?? 0)
    }
  })

  it('asks nothing twice but what was ticked and has still to be told', () => {
    for (const { screens } of rounds) {
      const onLists = screens.filter((facts) => facts.length > 1).flat()
      const alone = screens.filter((facts) => facts.length === 1).flat()
      expect(new Set(onLists).size).toBe(onLists.length)
      expect(new Set(alone).size).toBe(alone.length)
      for (const facts of screens) expect(facts.length).toBeLessThanOrEqual(MOST_ON_A_LIST)
    }
  })
})
