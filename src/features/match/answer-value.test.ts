import type { PolicyQuestion } from '@contract/content/question'
import { factOfAnswer, fits, inClauseUnit, numberProblem, shifted } from './answer-value'

const asking = (answer: PolicyQuestion['answer']): PolicyQuestion => ({
  id: 'q',
  fact: 'some_fact',
  ask: '问什么？',
  answer,
  order: 1,
})

describe('a typed number', () => {
  it.each([
    ['1200', 'wan_yuan', '12000000'],
    ['1,200.5', 'wan_yuan', '12005000'],
    ['０．５', 'wan_yuan', '5000'],
    ['12.5', 'percent', '0.125'],
    ['5', 'percent', '0.05'],
    ['100', 'percent', '1'],
    ['007', 'person', '7'],
    ['2.1', 'yuan_per_m2_day', '2.1'],
    ['0', 'yuan', '0'],
  ] as const)('%s in %s is computed with as %s', (typed, unit, expected) => {
    expect(inClauseUnit(typed, unit)).toBe(expected)
  })

  it.each([
    ['nothing', '', { decimals: 0 }, 'empty'],
    ['words', '很多', { decimals: 0 }, 'format'],
    ['a negative one', '-3', { decimals: 0 }, 'format'],
    ['two points', '1.2.3', { decimals: 4 }, 'format'],
    ['more digits than any company has', '1234567890123', { decimals: 0 }, 'format'],
    ['a fraction of a person', '1.5', { decimals: 0 }, 'decimals'],
    ['more than the unit allows', '101', { decimals: 2, most: 100 }, 'most'],
    ['the most itself', '100', { decimals: 2, most: 100 }, undefined],
    ['thousands with commas', '12,000,000', { decimals: 0 }, undefined],
  ] as const)('%s is judged before it is taken', (_title, typed, rules, expected) => {
    expect(numberProblem(typed, rules)).toBe(expected)
  })

  it('moves the point by digits, without rounding', () => {
    expect(shifted('0.1', -2)).toBe('0.001')
    expect(shifted('99999999999.9999', 4)).toBe('999999999999999')
  })
})

describe('an answer', () => {
  const choice = asking({
    type: 'choice',
    options: [
      { value: 'ai', label: '人工智能' },
      { value: 'trade', label: '贸易' },
    ],
  })

  it.each([
    ['an option of today', choice, 'ai', true],
    ['an option that is gone', choice, 'steel', false],
    ['不清楚 to anything', choice, null, true],
    ['yes to a number', asking({ type: 'number', unit: 'person' }), true, false],
    ['a day', asking({ type: 'day' }), '2024-02-29', true],
    ['yes', asking({ type: 'yes_no' }), false, true],
  ] as const)('fits its question as it is asked today: %s', (_title, question, value, expected) => {
    expect(fits(question, value)).toBe(expected)
  })

  it('tells its fact in the unit of the clauses, and 不清楚 as unknown', () => {
    const money = asking({ type: 'number', unit: 'wan_yuan' })
    expect(factOfAnswer(money, '1200')).toEqual({ some_fact: '12000000' })
    expect(factOfAnswer(money, null)).toEqual({ some_fact: null })
    expect(factOfAnswer(choice, 'ai')).toEqual({ some_fact: 'ai' })
  })
})
