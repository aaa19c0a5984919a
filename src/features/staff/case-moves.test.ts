import type { InquiryStatus } from '@contract/inquiry/view'
import { type CaseMove, movesFor } from './case-moves'

const cases: [string, InquiryStatus, boolean, CaseMove[]][] = [
  ['a new matter is taken first', 'received', false, ['take', 'hand_over']],
  ['a new matter that was proposed to me is taken first too', 'received', true, ['take', 'hand_over']],
  ["a colleague's matter can be taken over", 'in_hand', false, ['take', 'hand_over']],
  ['my matter is answered', 'in_hand', true, ['reply', 'close', 'hand_over']],
  ['an answered matter of mine can be closed', 'replied', true, ['reply', 'close', 'hand_over']],
  ['a closed matter offers nothing', 'closed', true, []],
  ['a withdrawn matter offers nothing', 'withdrawn', true, []],
]

test.each(cases)('%s', (_title, status, mine, expected) => {
  expect(movesFor({ kind: 'settle', status, mine })).toEqual(expected)
})

test.each([
  ['taken before it is decided on', 'received', ['take', 'hand_over']],
  ['accepted or turned down once it is mine', 'in_hand', ['accept', 'turn_down', 'reply', 'hand_over']],
  ['done with once it was accepted', 'accepted', []],
] as [string, InquiryStatus, CaseMove[]][])('a contribution is %s', (_title, status, expected) => {
  expect(movesFor({ kind: 'contribution', status, mine: true })).toEqual(expected)
})
