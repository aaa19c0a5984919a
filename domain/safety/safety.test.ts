import { MINUTE } from '../time/shanghai'
import { isHidden, nextCheckAt, settleText, type TextVerdict, verdictOfList, viewSafety } from './safety'

const writtenAt = Date.parse('2026-11-24T02:00:00Z')
const good = '找 300 平方米办公用房'
const bad = '想 办 赌*博 业务'

const later: TextVerdict = { kind: 'later' }
const impossible: TextVerdict = { kind: 'impossible' }

describe('a text after a check', () => {
  it.each([
    ['passes when WeChat says so', good, { kind: 'pass' }, 1, { state: 'passed' }],
    [
      'is held with the label of what was found',
      good,
      { kind: 'hold', label: 20006 },
      1,
      { state: 'held', label: 20006 },
    ],
    ['waits while there is no answer', good, later, 14, { state: 'pending' }],
    ['is shown unchecked after a quarter of an hour', good, later, 15, { state: 'unchecked' }],
    [
      'is held after a quarter of an hour if our list finds something',
      bad,
      later,
      15,
      { state: 'held', label: null },
    ],
    ['is shown unchecked at once where no answer will come', good, impossible, 1, { state: 'unchecked' }],
    [
      'is held at once where none will come and our list finds something',
      bad,
      impossible,
      1,
      { state: 'held', label: null },
    ],
  ] as const)('%s', (_title, text, verdict, minutes, expected) => {
    expect(settleText({ text, writtenAt }, verdict, writtenAt + minutes * MINUTE)).toEqual(expected)
  })
})

it.each([
  ['right after it was written in a minute', 0, 1],
  ['after a minute in one more', 1, 1],
  ['after four minutes in four more', 4, 4],
])('an unanswered text is looked at again %s', (_title, age, pause) => {
  const now = writtenAt + age * MINUTE
  expect(nextCheckAt(writtenAt, now)).toBe(now + pause * MINUTE)
})

it.each([
  ['as it is', good, 'pass'],
  ['with a word of the list', '代开发票', 'hold'],
  ['with a word whose letters are spaced', '赌 博', 'hold'],
  ['with a word between full-width fillers', '赌．博', 'hold'],
  ['with a word broken by invisible characters', '赌\u200b博', 'hold'],
  ['that is empty', '', 'pass'],
])('our own list judges a text %s', (_title, text, kind) => {
  expect(verdictOfList(text).kind).toBe(kind)
})

it.each([
  ['before it was looked at', 'pending', true],
  ['while it is held', 'held', true],
  ['after it was turned down', 'rejected', true],
  ['after it passed', 'passed', false],
  ['when it could not be checked', 'unchecked', false],
] as const)('a text is kept from others %s as the rule says', (_title, state, hidden) => {
  expect(isHidden({ state })).toBe(hidden)
})

it('a document from before the check is shown and says nothing of it', () => {
  expect(isHidden(undefined)).toBe(false)
  expect(viewSafety(undefined)).toEqual({})
})

it('readers learn the state and the reason, not the label', () => {
  expect(viewSafety({ state: 'rejected', label: 20006, reason: '含有广告' })).toEqual({
    safety: { state: 'rejected', reason: '含有广告' },
  })
  expect(viewSafety({ state: 'passed' })).toEqual({})
})
