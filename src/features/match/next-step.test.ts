import { aMatchCatalog, MATCH_DAY } from '../../../tests/builders/policy/match-book'
import type { AnswerValue } from './answer-value'
import { clauseBook } from './clause-book'
import type { Answer } from './company'
import { adviceFor, leftAfterAnswer, prepareSlice } from './next-step'

const book = clauseBook(aMatchCatalog())
const advice = (answers: readonly Answer[] = []) => adviceFor(book, { answers }, MATCH_DAY)

const usual: Record<string, AnswerValue> = {
  registered_in: true,
  insured: '12',
  area_m2: '420',
  rent_per_m2_day: '2.1',
  rd_yuan: '300',
}

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
  it('asks only what a published question asks for', () => {
    expect(advice().next).toHaveLength(1)
    expect(book.questions).toContain(advice().next[0])
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

  it('does not ask for the sake of texts that are over or not known to hold', () => {
    const waiting = advice().waiting.map(({ published }) => published.policy)
    expect(waiting).not.toContain('test-former')
    expect(waiting).not.toContain('test-unverified')
  })

  it('does not count what is out of reach as possible', () => {
    const before = advice().possible.length
    expect(advice([{ fact: 'insured', value: '0' }]).possible.length).toBeLessThan(before)
  })

  it('is the same where the book was prepared before', () => {
    const fresh = clauseBook(aMatchCatalog())
    prepareSlice(fresh, { answers: [] }, { today: MATCH_DAY, from: 0 })
    const { next, estimate } = adviceFor(fresh, { answers: [] }, MATCH_DAY)
    expect({ next, estimate }).toEqual({ next: advice().next, estimate: advice().estimate })
  })

  it('ignores an answer that no question asks for any more', () => {
    expect(advice([{ fact: 'gone', value: true }]).estimate).toBe(advice().estimate)
  })
})

describe('what is left of a round', () => {
  const next = book.questions.slice(0, 1)
  it.each([
    ['as promised', 5, { next, estimate: 6 }, 4],
    ['fewer where an answer settled more', 5, { next, estimate: 2 }, 2],
    ['nothing once it was all asked', 1, { next, estimate: 3 }, 0],
    ['nothing where there is no question', 5, { next: [], estimate: 0 }, 0],
  ] as const)('is %s', (_title, promised, found, expected) => {
    expect(leftAfterAnswer(promised, found)).toBe(expected)
  })
})
