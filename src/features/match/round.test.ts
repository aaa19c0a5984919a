import { narrowingsOf } from '@domain/policy/advice/next-question'
import { MOST_ON_A_LIST } from '@domain/policy/advice/plan-screens'
import { decide } from '@domain/policy/clause/decide'
import { aDemoBook } from '../../../tests/builders/policy/demo-book'
import {
  aPlausibleCompany,
  type PlausibleCompany,
  typicalCompanies,
} from '../../../tests/builders/policy/plausible-companies'
import { type AnswerValue, negativeOf } from './answer-value'
import { factsOf, type Told, withAnswer } from './company'
import { type Mark, withMarks } from './list-marks'
import { AS_PUBLISHED, adviceFor, leftAfterAnswer, MOST_A_ROUND } from './next-step'

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

const nothingOf = { number: '0', yes_no: false, choice: null, day: null } as const

type Asked = ReturnType<typeof adviceFor>['next'][number]

/** What a company answers when it is asked for one fact alone. */
const answerOf = (company: PlausibleCompany, question: Asked): AnswerValue =>
  company[question.fact] ?? negativeOf(question) ?? nothingOf[question.answer.type]

function markFor(company: PlausibleCompany, question: Asked): Mark | undefined {
  const value = company[question.fact]
  if (value === undefined || value === negativeOf(question)) return undefined
  return question.answer.type === 'number' ? true : (value as Mark)
}

interface Round {
  told: Told
  /** What the person was promised before each screen. */
  promised: number[]
  /** The facts of each screen. */
  screens: string[][]
  /** The share of the undecided money that is left. */
  rest: number
}

/** One round as the app plays it. */
function play(company: PlausibleCompany): Round {
  let told: Told = { answers: [] }
  let advice = adviceFor(book, told, TODAY)
  let left = advice.estimate
  const [promised, screens]: [number[], string[][]] = [[], []]
  while (left > 0) {
    const { next } = advice
    promised.push(left)
    screens.push(next.map(({ fact }) => fact))
    const [only] = next
    if (next.length === 1 && only !== undefined) {
      const ticked = told.ticked?.filter((fact) => fact !== only.fact)
      const answer = { fact: only.fact, value: answerOf(company, only) }
      told = { answers: withAnswer(told.answers, answer), ticked }
    } else {
      const marks = next.flatMap((question): [string, Mark][] => {
        const mark = markFor(company, question)
        return mark === undefined ? [] : [[question.fact, mark]]
      })
      told = withMarks(told, next, Object.fromEntries(marks))
    }
    advice = adviceFor(book, told, TODAY)
    left = leftAfterAnswer(left, advice)
  }
  return { told, promised, screens, rest: openMoney(told) / openMoney({ answers: [] }) }
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
