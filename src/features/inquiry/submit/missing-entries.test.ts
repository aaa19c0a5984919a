import { type MissingEntry, missingEntries } from './missing-entries'

const full = { company: '云衡智能', contact: '林越', phone: '13800000000', need: '找场地', handle: true }

describe('what an inquiry still lacks', () => {
  it.each<[string, Partial<typeof full>, MissingEntry[]]>([
    ['nothing when all is filled in', {}, []],
    ['only the tick', { handle: false }, ['handle']],
    ['a field that holds nothing but spaces', { contact: '   ' }, ['contact']],
    [
      'everything, in the order of the page',
      { company: '', contact: '', phone: '', need: '\n', handle: false },
      ['company', 'contact', 'phone', 'need', 'handle'],
    ],
  ])('is %s', (_title, change, expected) => {
    expect(missingEntries({ ...full, ...change })).toEqual(expected)
  })
})
