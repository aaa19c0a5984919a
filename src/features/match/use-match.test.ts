import { aDemoBook } from '../../../tests/builders/policy/demo-book'
import { runningHook } from '../../../tests/harness/running-hook'
import type { ClauseBook } from './clause-book'
import { forgetMatch, keepMatch, keptMatch } from './kept-match'
import type { Match } from './use-match'
import { useMatch } from './use-match'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: () => '', setStorageSync: () => undefined, removeStorageSync: () => undefined },
}))
jest.mock('@/platform/call', () => ({ call: async () => ({ ok: true }) }))

const TODAY = '2026-11-28'
const book = aDemoBook(TODAY)

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse(`${TODAY}T10:00:00+08:00`) })
  forgetMatch()
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
  jest.useRealTimers()
})

const ends: (() => void)[] = []

/** The questionnaire over a book, and over another one once that is published. */
function questionnaire(first: ClauseBook) {
  const hook = runningHook((given: ClauseBook) => useMatch(given), first)
  ends.push(hook.end)
  return {
    get match() {
      return hook.now
    },
    get facts() {
      return hook.now.screen.map(({ fact }) => fact)
    },
    publish: hook.give,
    /** Answers the screen in front: of a list what is ticked applies, one by itself is 不清楚. */
    answer: (ticked: readonly string[] = []) => hook.doing(() => answerScreen(hook.now, ticked)),
    back: () => hook.doing(() => hook.now.back?.()),
    doing: (act: (match: Match) => unknown) => hook.doing(() => void act(hook.now)),
  }
}

function answerScreen(match: Match, ticked: readonly string[]) {
  const { screen } = match
  const [only] = screen
  if (screen.length === 1 && only !== undefined) return void match.answer(only, null)
  match.answerList(screen, Object.fromEntries(ticked.map((fact) => [fact, true as const])))
}

describe('the screen in front while something is published', () => {
  it('stays as it is until it is answered, and what is published is asked from then on', () => {
    const page = questionnaire(book)
    const before = page.facts
    expect(before.length).toBeGreaterThan(1)
    const without = {
      ...book,
      questions: book.questions.filter(({ fact }) => fact === 'insured' || fact === before[0]),
    }
    page.publish(without)
    expect(page.facts).toEqual(before)
    page.answer()
    expect(page.facts).toEqual(['insured'])
    expect(keptMatch().screens).toEqual([before])
  })

  it('follows at once where nothing is asked', () => {
    const page = questionnaire({ ...book, questions: [] })
    expect(page.facts).toEqual([])
    page.publish(book)
    expect(page.facts.length).toBeGreaterThan(0)
  })
})

/** A round in which these screens were answered, everything 不清楚. */
function answeredBefore(screens: string[][]): void {
  const facts = [...new Set(screens.flat())]
  keepMatch({ answers: facts.map((fact) => ({ fact, value: null })), screens, left: 3 })
}

describe('上一题', () => {
  it('leads from a number back to the list on which it applied', () => {
    const list = ['rd_yuan', 'net_yuan', 'qualified']
    answeredBefore([list, ['rd_yuan'], ['insured']])
    const page = questionnaire(book)
    page.back()
    expect(page.facts).toEqual(['insured'])
    page.back()
    expect(page.facts).toEqual(['rd_yuan'])
    page.back()
    expect(new Set(page.facts)).toEqual(new Set(list))
    expect(page.match.back).toBeUndefined()
  })

  it('begins at the number itself where that one is changed from the answers', () => {
    answeredBefore([['rd_yuan', 'net_yuan', 'qualified'], ['rd_yuan'], ['insured']])
    const page = questionnaire(book)
    page.doing(({ change }) => change('rd_yuan'))
    page.back()
    expect(page.facts).toHaveLength(3)
  })

  it('passes over a screen that nothing asks for any more', () => {
    answeredBefore([['insured'], ['gone']])
    const page = questionnaire(book)
    page.back()
    expect(page.facts).toEqual(['insured'])
  })
})

describe('a press that comes twice before anything is drawn', () => {
  it('answers its screen once', () => {
    const page = questionnaire(book)
    const list = page.facts
    page.doing((match) => {
      answerScreen(match, [])
      const once = keptMatch()
      answerScreen(match, [])
      expect(keptMatch()).toEqual(once)
    })
    expect(keptMatch().screens).toEqual([list])
  })
})
