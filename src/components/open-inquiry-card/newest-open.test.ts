import type { InquiryStatus, InquirySummary } from '@contract/inquiry/view'
import { expect, test } from '@jest/globals'
import { newestOpen } from './newest-open'

function inquiry(id: string, status: InquiryStatus, receivedAt: number): InquirySummary {
  return {
    id,
    number: id,
    kind: 'settle',
    company: id,
    status,
    holder: null,
    receivedAt,
    updatedAt: receivedAt,
    clock: null,
    demo: false,
  }
}

test.each([
  ['nothing where there is none', [], undefined],
  ['nothing where all have ended', [inquiry('a', 'closed', 1), inquiry('b', 'withdrawn', 2)], undefined],
  ['the newest of several', [inquiry('a', 'in_hand', 1), inquiry('b', 'received', 2)], 'b'],
  ['an older one while the newest has ended', [inquiry('a', 'replied', 1), inquiry('b', 'closed', 2)], 'a'],
])('the open matter is %s', (_title, inquiries, expected) => {
  expect(newestOpen(inquiries)?.id).toBe(expected)
})
