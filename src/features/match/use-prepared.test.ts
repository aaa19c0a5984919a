import { dayOf } from '@domain/time/shanghai'
import { aMatchCatalog } from '../../../tests/builders/policy/match-book'
import { runningHook } from '../../../tests/harness/running-hook'
import { type ClauseBook, clauseBook } from './clause-book'
import type { Told } from './company'
import { adviceFor } from './next-step'
import { usePrepared, usePreparedAnswer } from './use-prepared'

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

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: () => '', setStorageSync: () => undefined, removeStorageSync: () => undefined },
}))

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

/** A page that shows what is prepared: whether it is this book. */
function shown(book: ClauseBook) {
  const hook = runningHook(usePrepared, book)
  return {
    ...hook,
    isNothing: () => hook.now === undefined,
    is: (one: ClauseBook) => hook.now === one,
    passTime: () => hook.doing(() => jest.runAllTimers()),
  }
}

const aBook = () => clauseBook(aMatchCatalog())

describe('an answer that is chosen and not given yet', () => {
  const answers = [{ fact: 'rd_yuan', value: '300' }]
  const chosen = (book: ClauseBook) => {
    const hook = runningHook<Told | undefined, void>((told) => usePreparedAnswer(book, told), undefined)
    return { ...hook, passTime: (ms: number) => hook.doing(() => jest.advanceTimersByTime(ms)) }
  }
  /** How many answers are tried for the next question. */
  const tried = (book: ClauseBook) => {
    mockTried.count = 0
    adviceFor(book, { answers }, dayOf(Date.now()))
    return mockTried.count
  }

  it('leaves nothing to be tried once it is given', () => {
    const book = aBook()
    const page = chosen(book)
    page.give({ answers })
    page.passTime(1_000)
    expect(tried(book)).toBe(0)
    page.end()
  })

  it('is prepared for only once the person stopped choosing', () => {
    const book = aBook()
    const page = chosen(book)
    page.give({ answers })
    page.passTime(100)
    page.give({ answers: [{ fact: 'rd_yuan', value: '3' }] })
    page.passTime(100)
    mockTried.count = 0
    page.give(undefined)
    page.passTime(1_000)
    expect(mockTried.count).toBe(0)
    expect(tried(book)).toBeGreaterThan(0)
    page.end()
  })
})

describe('the questions while a book is prepared', () => {
  it('wait for the first book', () => {
    const book = aBook()
    const page = shown(book)
    expect(page.isNothing()).toBe(true)
    page.passTime()
    expect(page.is(book)).toBe(true)
    page.end()
  })

  it('stay where content comes anew, until the next book is prepared behind them', () => {
    const [first, second] = [aBook(), aBook()]
    const page = shown(first)
    page.passTime()
    page.give(second)
    expect(page.is(first)).toBe(true)
    page.passTime()
    expect(page.is(second)).toBe(true)
    page.end()
  })

  it('are there at once where the book was prepared on a page before', () => {
    const book = aBook()
    const before = shown(book)
    before.passTime()
    before.end()
    const page = shown(book)
    expect(page.is(book)).toBe(true)
    page.end()
  })
})
