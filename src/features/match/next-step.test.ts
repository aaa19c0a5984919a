import { aMatchCatalog, MATCH_DAY } from '../../../tests/builders/policy/match-book'
import type { AnswerValue } from './answer-value'
import { clauseBook } from './clause-book'
import type { Answer } from './company'
import { type Advice, adviceFor, CLAUSES_A_SLICE, leftAfterAnswer, prepareSlice } from './next-step'

const mockTried = { count: 0 }
jest.mock('@domain/policy/clause/judge', () => {
  const real = jest.requireActual<typeof import('@domain/policy/clause/judge')>('@domain/policy/clause/judge')
  const quickJudge: typeof real.quickJudge = (clause) => {
    const judge = real.quickJudge(clause)
    return (facts) => {
      mockTried.count += 1
      return judge(facts)
    }
  }
  return { ...real, quickJudge }
})

const book = clauseBook(aMatchCatalog())
const advice = (answers: readonly Answer[] = []) => adviceFor(book, { answers }, MATCH_DAY)

const usual: Record<string, AnswerValue> = {
  registered_in: true,
  insured: '12',
  area_m2: '420',
  rent_per_m2_day: '2.1',
  rd_yuan: '300',
}

const plain = ({ possible, waiting, ...rest }: Advice) => ({
  ...rest,
  possible: possible.map(({ published }) => published.id),
  waiting: waiting.map(({ published }) => published.id),
})

/** Answers what is asked until the round is over; what the phone promised before each question. */
function play(answerTo: (fact: string) => AnswerValue): { promised: number[]; asked: string[] } {
  const [promised, asked]: [number[], string[]] = [[], []]
  const answers: Answer[] = []
  let left = advice().estimate
  for (let turn = 0; left > 0 && turn < 20; turn += 1) {
    const [next] = advice(answers).next
    if (next === undefined) break
    promised.push(left)
    asked.push(next.fact)
    answers.push({ fact: next.fact, value: answerTo(next.fact) })
    left = leftAfterAnswer(left, advice(answers))
  }
  return { promised, asked }
}

describe('the questionnaire', () => {
  const asked = ({ next }: Advice) => next.map(({ fact }) => fact)

  it('asks what settles most money, and tells which clauses wait for it', () => {
    expect(asked(advice())).toEqual(['rd_yuan'])
    expect(advice().waiting.map(({ published }) => published.id)).toEqual(['test-research'])
  })

  it('goes on with what is asked for where no published question asks for what settles most', () => {
    const questions = book.questions.filter(({ fact }) => fact !== 'rd_yuan')
    expect(asked(adviceFor({ ...book, questions }, { answers: [] }, MATCH_DAY))).toEqual(['registered_in'])
  })

  it('asks by itself, and on no list, what applies already', () => {
    const listed = { ...book, negatives: new Map(['insured', 'area_m2', 'rd_yuan'].map((fact) => [fact, 0])) }
    const first = (ticked: string[]) => asked(adviceFor(listed, { answers: [], ticked }, MATCH_DAY))
    expect(first([])).toEqual(['insured', 'area_m2', 'rd_yuan'])
    expect(first(['rd_yuan'])).toEqual(['rd_yuan'])
  })

  it('promises fewer questions after each answer, and keeps its word', () => {
    const { promised, asked } = play((fact) => usual[fact] ?? null)
    expect(promised[0]).toBeGreaterThanOrEqual(asked.length)
    for (const [at, one] of promised.slice(1).entries()) expect(one).toBeLessThan(promised[at] ?? 0)
    expect(promised.at(-1)).toBe(1)
  })

  it('keeps its word when everything is 不清楚, and asks nothing twice', () => {
    const { promised, asked } = play(() => null)
    expect(asked).toEqual([...new Set(asked)])
    expect(promised.length).toBeLessThanOrEqual(promised[0] ?? 0)
  })

  it('asks for nothing more once an answer settled it', () => {
    const all = Object.entries(usual).map(([fact, value]) => ({ fact, value }))
    expect(advice(all)).toMatchObject({ next: [], estimate: 0, askable: 0 })
  })

  it('promises no question for the last twentieth of the money, and asks it only where somebody goes on', () => {
    const little = clauseBook(
      aMatchCatalog((clause) =>
        ['test-research', 'test-rent'].includes(clause.id) || clause.terms === undefined
          ? clause
          : { ...clause, terms: { ...clause.terms, benefit: { ...clause.terms.benefit, formula: 100 } } },
      ),
    )
    const start = adviceFor(little, { answers: [] }, MATCH_DAY)
    expect(start.estimate).toBeLessThan(start.askable)
    const answers = ['rd_yuan', 'area_m2'].map((fact) => ({ fact, value: '0' }))
    const end = adviceFor(little, { answers }, MATCH_DAY)
    expect(end.next.length).toBeGreaterThan(0)
    expect(end.estimate).toBe(0)
  })

  it('does not ask for the sake of texts that are over or not known to hold', () => {
    const waiting = advice().waiting.map(({ published }) => published.policy)
    expect(waiting).not.toContain('test-former')
    expect(waiting).not.toContain('test-unverified')
  })

  it('does not count what is out of reach as possible', () => {
    const before = advice().possible.length
    expect(advice([{ fact: 'insured', value: '0' }]).possible.length).toBeLessThan(before)
  })

  it('asks nothing for the sake of what is out of reach', () => {
    const none = ['insured', 'area_m2'].map((fact) => ({ fact, value: '0' }))
    expect(advice(none).askable).toBe(1)
  })

  it('ignores an answer that no question asks for any more', () => {
    expect(advice([{ fact: 'gone', value: true }]).estimate).toBe(advice().estimate)
  })
})

describe('a book that was prepared slice by slice', () => {
  it('leaves no answer to be tried for the first question, and asks the same', () => {
    const fresh = clauseBook(aMatchCatalog())
    for (let from = 0; from < fresh.clauses.length; from += CLAUSES_A_SLICE)
      prepareSlice(fresh, { answers: [] }, { today: MATCH_DAY, from })
    mockTried.count = 0
    expect(adviceFor(fresh, { answers: [] }, MATCH_DAY).next).toEqual(advice().next)
    expect(mockTried.count).toBe(0)
    adviceFor(clauseBook(aMatchCatalog()), { answers: [] }, MATCH_DAY)
    expect(mockTried.count).toBeGreaterThan(0)
  })
})

describe('what was computed before', () => {
  it('is kept for the next question, which is the same as over a book that nothing was computed of', () => {
    const told = ['insured', 'rd_yuan', 'registered_in', 'area_m2'].map((fact) => ({
      fact,
      value: usual[fact] ?? null,
    }))
    const changed = { fact: 'rd_yuan', value: '0' }
    const rounds = [...told.map((_, at) => told.slice(0, at + 1)), [...told.slice(0, 1), changed], []]
    for (const answers of rounds) {
      const anew = adviceFor(clauseBook(aMatchCatalog()), { answers }, MATCH_DAY)
      expect(plain(advice(answers))).toEqual(plain(anew))
      mockTried.count = 0
      advice([...answers])
      expect(mockTried.count).toBe(0)
    }
  })
})

describe('what is left of a round', () => {
  const next = book.questions.slice(0, 1)
  it.each([
    ['as promised', 5, { next, estimate: 6 }, 4],
    ['fewer where an answer settled more', 5, { next, estimate: 2 }, 2],
    ['nothing once it was all asked', 1, { next, estimate: 3 }, 0],
    ['nothing where there is no question', 5, { next: [], estimate: 3 }, 0],
  ] as const)('is %s', (_title, promised, found, expected) => {
    expect(leftAfterAnswer(promised, found)).toBe(expected)
  })
})
