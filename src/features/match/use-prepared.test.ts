import { aMatchCatalog } from '../../../tests/builders/policy/match-book'
import { runningHook } from '../../../tests/harness/running-hook'
import { type ClauseBook, clauseBook } from './clause-book'
import { usePrepared } from './use-prepared'

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
