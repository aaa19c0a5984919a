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
  expect(movesFor({ status, mine })).toEqual(expected)
})
