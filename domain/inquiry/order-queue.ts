import type { InquiryHead } from './inquiry'

const rank: Record<InquiryHead['status'], number> = {
  received: 0,
  in_hand: 1,
  replied: 2,
  closed: 3,
  withdrawn: 3,
  accepted: 3,
  turned_down: 3,
}

/**
 * The staff's order of open matters: running clocks first, the earliest due before; then those without a
 * clock, untaken before taken before answered, the longest waiting before.
 */
export function orderQueue<T extends Pick<InquiryHead, 'dueAt' | 'status' | 'receivedAt'>>(
  matters: readonly T[],
): T[] {
  const due = (matter: T) => matter.dueAt ?? Number.MAX_SAFE_INTEGER
  return [...matters].sort(
    (a, b) => due(a) - due(b) || rank[a.status] - rank[b.status] || a.receivedAt - b.receivedAt,
  )
}
