import type { Campaign } from '@domain/push/campaign'

const AT = Date.parse('2026-11-24T02:00:00Z')

/** A draft of a campaign that tells of a policy. */
export function aCampaign(over: Partial<Campaign> = {}): Campaign {
  return {
    _id: 'campaign-1',
    district: 'xiacheng',
    state: 'draft',
    kind: 'news',
    policy: 'demo-growth',
    policyTitle: '示例·企业成长政策',
    reason: 'news:demo-growth:demo-first-growth@1',
    isByTimer: false,
    title: '示例·企业成长政策',
    text: '现在可以申报了。',
    tellsMayFit: false,
    tellsSavers: false,
    authors: [],
    reviewer: null,
    remark: null,
    withdrawal: null,
    until: null,
    cursor: { of: 'profiles', after: '' },
    written: 0,
    log: [],
    history: [],
    notices: [],
    pending: 0,
    unaudited: 0,
    createdAt: AT,
    updatedAt: AT,
    version: 1,
    ...over,
  }
}
