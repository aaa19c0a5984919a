import type { Policy } from '@contract/content/policy'

/** A policy for tests; a case states only what matters to it. */
export function buildPolicy(change: Partial<Policy> = {}): Policy {
  return {
    id: 'opinions',
    title: '实施意见',
    level: 'district',
    issuedBy: '下城区',
    status: 'unverified',
    aspects: ['settling'],
    industries: [],
    summary: '报道所述',
    audience: [],
    items: [],
    reported: [],
    yearText: '年份未述',
    order: 10,
    ...change,
  }
}
