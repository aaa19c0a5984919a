import { type Entries, missingEntries } from './missing-entries'

const complete: Entries = { company: '云衡智能', contact: '林越', phone: '13800002046', handle: true }

test.each<[string, Partial<Entries>, string[]]>([
  ['a complete form misses nothing', {}, []],
  ['a blank is missing', { contact: ' ' }, ['contact']],
  ['consent is missing until it is given', { handle: false }, ['handle']],
  [
    'an empty form misses everything, in the order of the page',
    { company: '', contact: '', phone: '', handle: false },
    ['company', 'contact', 'phone', 'handle'],
  ],
])('%s', (_title, over, expected) => {
  expect(missingEntries({ ...complete, ...over })).toEqual(expected)
})
