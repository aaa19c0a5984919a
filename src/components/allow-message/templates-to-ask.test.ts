import type { TemplateKey } from '@contract/message/templates'
import { acceptedKeys, type TemplateIds, templatesToAsk } from './templates-to-ask'

const ids: TemplateIds = { inquiry_reply: 'a', booking_result: 'b' }

const asking: [string, TemplateKey[], TemplateIds, TemplateKey[]][] = [
  [
    'known templates are asked for in the wanted order',
    ['booking_result', 'inquiry_reply'],
    ids,
    ['booking_result', 'inquiry_reply'],
  ],
  ['a template without an id is left out', ['staff_due', 'inquiry_reply'], ids, ['inquiry_reply']],
  ['an empty id counts as none', ['inquiry_reply'], { inquiry_reply: '' }, []],
  ['a template wanted twice is asked for once', ['inquiry_reply', 'inquiry_reply'], ids, ['inquiry_reply']],
  ['a district without ids asks for nothing', ['inquiry_reply', 'booking_result'], {}, []],
]

test.each(asking)('%s', (_title, wanted, known, expected) => {
  expect(templatesToAsk(wanted, known)).toEqual(expected)
})

const answering: [string, string[], TemplateKey[]][] = [
  ['an accepted id becomes our key', ['b'], ['booking_result']],
  ['nothing accepted is an empty list', [], []],
  ['an id that was not asked for is ignored', ['b', 'stranger'], ['booking_result']],
]

test.each(answering)('%s', (_title, accepted, expected) => {
  expect(acceptedKeys(['inquiry_reply', 'booking_result'], ids, accepted)).toEqual(expected)
})
