import { aMatchCatalog, MATCH_DAY } from '../../../tests/builders/policy/match-book'
import { amountText } from './amount-text'
import type { AnswerValue } from './answer-value'
import { changedSince, fingerprint, versionsOf } from './changed-since'
import { clauseBook } from './clause-book'
import type { Answer } from './company'
import { matchCopyZh } from './copy-zh'
import { grouped, resultOf } from './result-of'
import { summaryOf } from './summary-of'

const book = clauseBook(aMatchCatalog())
const answersOf = (told: Record<string, AnswerValue>): Answer[] =>
  Object.entries(told).map(([fact, value]) => ({ fact, value }))
const usual = { registered_in: true, insured: '12', area_m2: '420', rent_per_m2_day: '2.1', rd_yuan: '300' }
const result = (told: Record<string, AnswerValue> = usual) => resultOf(book, answersOf(told), MATCH_DAY)

const groupOf = (id: string, told?: Record<string, AnswerValue>) =>
  result(told).items.find(({ book: one }) => one.published.id === id)?.group

describe('where a clause stands', () => {
  it.each([
    ['meets it', 'test-newcomer', usual, 'met'],
    ['lacks what can be added', 'test-newcomer', { ...usual, insured: '7' }, 'near'],
    ['did not answer yet', 'test-research', { registered_in: true }, 'open'],
    ['would have something that is no money', 'test-housing', usual, 'in_kind'],
    ['may not be told before the review', 'test-relocation', usual, 'withheld'],
    ['looks at a text that is over', 'test-old-award', usual, 'simulated'],
    ['looks at a text that nobody verified', 'test-doubtful', usual, 'unverified'],
  ] as const)('for a company that %s: %s', (_title, id, told, expected) => {
    expect(groupOf(id, told)).toBe(expected)
  })
})

describe('the totals', () => {
  it('keep what is certain and what is at most due apart', () => {
    // 18 万 + 研发 30 万; 房租 0.5×420×2.1×365 = 160,965 is an upper bound and beats the voucher of 5 万.
    expect(result()).toMatchObject({ certain: 480_000, upTo: 160_965 })
  })

  it('never hold what is nearly met, open, over, doubtful or under review', () => {
    expect(result({ insured: '3' })).toMatchObject({ certain: 0, upTo: 0 })
  })

  it('say by title what stacking left out', () => {
    expect(result().leftOut.map(({ item, reason }) => [item.book.published.id, reason])).toEqual([
      ['test-voucher', '与 「测试·办公用房补助」 不能同享，取合计较高的组合'],
    ])
  })
})

describe('an amount in words', () => {
  const said = (id: string, told?: Record<string, AnswerValue>) => {
    const item = result(told).items.find(({ book: one }) => one.published.id === id)
    return item === undefined ? '' : amountText(item, matchCopyZh.amounts)
  }

  it.each([
    ['test-newcomer', usual, '确定 18 万元'],
    ['test-rent', usual, '最高 16.0965 万元'],
    ['test-research', { registered_in: true }, '0 至 60 万元，待定'],
    ['test-housing', usual, '不是现金'],
    ['test-relocation', usual, '金额审核后公布'],
    ['test-old-award', usual, '模拟 88 万元'],
    ['test-doubtful', usual, '现行效力未核实，不显示金额'],
  ] as const)('%s: %s', (id, told, expected) => {
    expect(said(id, told)).toBe(expected)
  })
})

describe('the groups', () => {
  it('stand in one order, and the dearest clause first in each', () => {
    const groups = grouped(result().items)
    expect(groups.map(({ group }) => group)).toEqual([
      'met',
      'in_kind',
      'unverified',
      'withheld',
      'simulated',
    ])
    expect(groups[0]?.rows.map(({ book: one }) => one.published.id)).toEqual([
      'test-research',
      'test-newcomer',
      'test-rent',
      'test-voucher',
    ])
  })
})

describe('a kept result', () => {
  const answers = answersOf(usual)
  const kept = { at: 1, answers: fingerprint(answers), versions: versionsOf(book), certain: 1, upTo: 2 }

  it('says nothing while no clause changed', () => {
    expect(changedSince(kept, book, answers)).toEqual([])
  })

  it('says which clause has another version', () => {
    const newer = clauseBook(
      aMatchCatalog((one) => (one.id === 'test-research' ? { ...one, version: 2 } : one)),
    )
    expect(changedSince(kept, newer, answers)).toEqual([{ title: '测试·研发投入补助', from: 1, to: 2 }])
  })

  it('says what was withdrawn, and what is new', () => {
    const other = { ...kept, versions: { ...kept.versions, gone: 3 } }
    expect(changedSince(other, book, answers)).toEqual([{ title: 'gone', from: 3, to: undefined }])
    const { 'test-rent': _rent, ...older } = kept.versions
    expect(changedSince({ ...kept, versions: older }, book, answers)).toEqual([
      { title: '测试·办公用房补助', from: undefined, to: 2 },
    ])
  })

  it('of other answers is out of date anyway', () => {
    expect(changedSince({ ...kept, answers: 'other', versions: {} }, book, answers)).toEqual([])
  })
})

describe('what goes along with an inquiry', () => {
  const summary = summaryOf({
    result: result(),
    answers: answersOf(usual),
    questions: book.questions,
    day: '11月28日',
    words: matchCopyZh,
  })

  it('keeps both kinds of amounts apart and marks what is an example', () => {
    expect(summary.full).toContain('确定 48 万元；最高 16.0965 万元（两类不相加）')
    expect(summary.full).toContain('· 测试·研发投入补助（示例）：符合，确定 30 万元（第 1 版）')
    expect(summary.full).toContain('· 有多少员工在本企业参保？ 12 人')
  })

  it('fits the fields it goes into', () => {
    expect(summary.full.length).toBeLessThanOrEqual(2_000)
    expect(summary.brief.length).toBeLessThanOrEqual(120)
  })
})
