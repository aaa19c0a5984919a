import { messageTemplates, type TemplateKey } from '@contract/message/templates'
import type { PromptPast } from '@/platform/subscribe/prompt-past'
import { answeredKeys, choosePrompt, type TemplateIds } from './prompt-rule'

const DAY = 86_400_000
const NOW = Date.parse('2026-12-31T01:00:00Z')
const ids: TemplateIds = { inquiry_reply: 'a', booking_result: 'b', staff_due: 'c' }
const fresh: PromptPast = { isAsked: false, refusedAt: {} }
const refused = (daysAgo: number, ...keys: TemplateKey[]): PromptPast => ({
  isAsked: false,
  refusedAt: Object.fromEntries(keys.map((key) => [key, NOW - daysAgo * DAY])),
})

const choosing: [string, TemplateKey[], TemplateIds, PromptPast, TemplateKey[]][] = [
  [
    'what a journey wants, the most important first',
    ['booking_result', 'inquiry_reply'],
    ids,
    fresh,
    ['booking_result', 'inquiry_reply'],
  ],
  [
    'nothing that has no id',
    ['staff_due', 'inquiry_reply'],
    { inquiry_reply: 'a' },
    fresh,
    ['inquiry_reply'],
  ],
  ['nothing whose id is empty', ['inquiry_reply'], { inquiry_reply: '' }, fresh, []],
  ['each template once', ['inquiry_reply', 'inquiry_reply'], ids, fresh, ['inquiry_reply']],
  ['nothing in a district without ids', ['inquiry_reply', 'booking_result'], {}, fresh, []],
  ['nothing a second time in a visit', ['inquiry_reply'], ids, { ...fresh, isAsked: true }, []],
  ['nothing that was refused yesterday', ['inquiry_reply'], ids, refused(1, 'inquiry_reply'), []],
  [
    'nothing that was refused a moment less than 30 days ago',
    ['inquiry_reply'],
    ids,
    { isAsked: false, refusedAt: { inquiry_reply: NOW - 30 * DAY + 1 } },
    [],
  ],
  [
    'again what was refused 30 days ago',
    ['inquiry_reply'],
    ids,
    refused(30, 'inquiry_reply'),
    ['inquiry_reply'],
  ],
  [
    'the others where one was refused',
    ['inquiry_reply', 'booking_result'],
    ids,
    refused(1, 'inquiry_reply'),
    ['booking_result'],
  ],
  [
    'what was refused in a future that a wrong clock wrote',
    ['inquiry_reply'],
    ids,
    refused(-400, 'inquiry_reply'),
    ['inquiry_reply'],
  ],
]

describe('a prompt asks for', () => {
  test.each(choosing)('%s', (_title, wanted, known, past, expected) => {
    expect(choosePrompt(wanted, { ids: known, past, now: NOW }).keys).toEqual(expected)
  })

  it('at most three templates', () => {
    const templates = { ...messageTemplates, fourth: { kind: 'once' as const, title: '第四' } }
    const wanted = ['inquiry_reply', 'booking_result', 'staff_due', 'fourth'] as TemplateKey[]
    const known = { ...ids, fourth: 'd' }
    expect(choosePrompt(wanted, { ids: known, past: fresh, now: NOW, templates }).keys).toEqual(
      wanted.slice(0, 3),
    )
  })

  it('templates of the kind of the first one only', () => {
    const templates = {
      ...messageTemplates,
      booking_result: { kind: 'long_term' as const, title: '预约结果' },
    }
    const choose = (...wanted: TemplateKey[]) =>
      choosePrompt(wanted, { ids, past: fresh, now: NOW, templates }).keys
    expect(choose('inquiry_reply', 'booking_result', 'staff_due')).toEqual(['inquiry_reply', 'staff_due'])
    expect(choose('booking_result', 'inquiry_reply')).toEqual(['booking_result'])
  })

  it('one of two templates with the same title', () => {
    const { title } = messageTemplates.inquiry_reply
    const templates = { ...messageTemplates, booking_result: { kind: 'once' as const, title } }
    const wanted: TemplateKey[] = ['inquiry_reply', 'booking_result', 'staff_due']
    expect(choosePrompt(wanted, { ids, past: fresh, now: NOW, templates }).keys).toEqual([
      'inquiry_reply',
      'staff_due',
    ])
  })
})

describe('a prompt that is withheld says', () => {
  const withheld = (past: PromptPast, known = ids) =>
    choosePrompt(['inquiry_reply', 'booking_result'], { ids: known, past, now: NOW }).withheld

  it('that something was asked in this visit', () => {
    expect(withheld({ ...fresh, isAsked: true })).toEqual({ why: 'visit' })
  })

  it('from when on the first of what was refused can be allowed, whether or not something was asked', () => {
    const refusedAt = { inquiry_reply: NOW - 10 * DAY, booking_result: NOW - 2 * DAY }
    const expected = { why: 'refused', until: NOW + 20 * DAY }
    expect(withheld({ isAsked: false, refusedAt })).toEqual(expected)
    expect(withheld({ isAsked: true, refusedAt })).toEqual(expected)
  })

  it('nothing where there is nothing to ask for', () => {
    expect(withheld({ ...fresh, isAsked: true }, {})).toBeUndefined()
  })
})

const answering: [string, string[], TemplateKey[]][] = [
  ['an answered id becomes our key', ['b'], ['booking_result']],
  ['nothing answered is an empty list', [], []],
  ['an id that was not asked for is ignored', ['b', 'stranger'], ['booking_result']],
]

test.each(answering)('%s', (_title, answered, expected) => {
  expect(answeredKeys(['inquiry_reply', 'booking_result'], ids, answered)).toEqual(expected)
})
