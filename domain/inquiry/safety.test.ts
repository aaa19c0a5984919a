import type { Safety } from '../safety/safety'
import { isToldAtOnce, settleInquiry, textsIn, waitingLine } from './safety'
import { buildInquiry, tuesday } from './testing/build-inquiry'

const now = tuesday('10:01')
const pending = { state: 'pending' } as const
const passed = { state: 'passed' } as const
const held: Safety = { state: 'held', label: 20006 }
const line = {
  at: tuesday('10:00'),
  by: 'person',
  kind: 'followed_up',
  text: '层高多少？',
  safety: pending,
} as const
const received = { at: tuesday('10:00'), by: 'system', kind: 'received' } as const

const waiting = buildInquiry({ safety: pending, checkAt: now, held: 0 })
const shown = buildInquiry({ safety: passed, checkAt: now, held: 0, entries: [received, line] })

describe('the texts of an inquiry', () => {
  it('are the form, and each line in which the person typed something', () => {
    const both = buildInquiry({ safety: pending, entries: [received, line] })
    expect(textsIn(both, 'pending').map(({ entry, text }) => [entry, text])).toEqual([
      [null, '示例科技有限公司\n王小明\n找 300 平方米办公用房'],
      [1, '层高多少？'],
    ])
  })

  it('hold what was typed as an answer of its kind, and nothing where nothing was', () => {
    const answers = { title: '首店', origin: '本报', page: '跨贸小镇' }
    const sent = buildInquiry({ safety: pending, company: '', contact: '', need: '请看附文', answers })
    expect(textsIn(sent, 'pending')[0]?.text).toBe('请看附文\n首店\n本报\n跨贸小镇')
  })

  it.each([
    ['a follow-up', { at: now, by: 'person', kind: 'followed_up', text: '层高多少？' }, true],
    ['a rating with words', { at: now, by: 'person', kind: 'rated' }, true],
    ['a nudge', { at: now, by: 'person', kind: 'nudged' }, false],
    ['a reply of staff', { at: now, by: 'staff', name: '周静', kind: 'replied', text: '有两处合适' }, false],
  ] as const)('%s waits for a check only where a person typed', (_title, entry, waits) => {
    expect(waitingLine(entry, { stars: 5, words: ['接得快'] }).safety !== undefined).toBe(waits)
  })

  it('without words in a rating there is nothing to check', () => {
    const entry = { at: now, by: 'person', kind: 'rated' } as const
    expect(waitingLine(entry, { stars: 5, words: [] })).toEqual(entry)
  })
})

describe('after a check', () => {
  it.each([
    ['a form that passed is news', waiting, [[null, passed]], ['received']],
    ['a form shown unchecked is news too', waiting, [[null, { state: 'unchecked' }]], ['received']],
    ['a form that is held is none', waiting, [[null, held]], []],
    ['a line that passed is news', shown, [[1, passed]], ['followed_up']],
    ['a line that is held is none', shown, [[1, held]], []],
    ['an ended matter is none', { ...waiting, open: false }, [[null, passed]], []],
  ] as const)('%s', (_title, inquiry, states, news) => {
    expect(settleInquiry(inquiry, new Map(states as never), now).news).toEqual(news)
  })

  it('what is held is counted, and nothing is looked at any more', () => {
    const { set, isNewlyHeld } = settleInquiry(waiting, new Map([[null, held]]), now)
    expect(set).toMatchObject({ safety: held, held: 1, checkAt: null })
    expect(isNewlyHeld).toBe(true)
  })

  it('what still waits is looked at again', () => {
    const { set } = settleInquiry(waiting, new Map([[null, pending]]), now)
    expect(set).toMatchObject({ safety: pending, held: 0, checkAt: now + 60_000 })
  })
})

it.each([
  ['the matter and the line are visible', shown, received, true],
  ['the line waits', shown, line, false],
  ['the matter waits', waiting, received, false],
] as const)('staff hear of a change at once only when %s', (_title, inquiry, entry, expected) => {
  expect(isToldAtOnce(inquiry, entry)).toBe(expected)
})
