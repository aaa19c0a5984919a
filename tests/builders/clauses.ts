import type { EditableClause } from '@contract/clause/draft'
import type { PolicyClause } from '@contract/content/clause'
import type { ContentOf } from '@contract/content/kinds'

/** A policy of an invented title, in force without end. */
export function aPolicy(over: Partial<ContentOf<'policy'>> = {}): ContentOf<'policy'> {
  return {
    id: 'demo-growth',
    title: '示例·企业成长政策',
    level: 'district',
    issuedBy: '测试区',
    status: 'in_force',
    aspects: ['growth'],
    industries: [],
    summary: '用于试用的成长支持。',
    audience: ['小微企业'],
    items: [],
    reported: [],
    yearText: '示例',
    order: 1,
    demo: true,
    ...over,
  }
}

/** What staff write of a clause about which nothing is to be warned of. */
export function anEditableClause(over: Partial<EditableClause> = {}): EditableClause {
  return {
    id: 'demo-first-growth',
    policy: 'demo-growth',
    title: '首次升规奖励',
    gist: '首次达到规模的企业，一次性奖励。',
    terms: {
      clause_no: '第三条',
      aspects: ['growth'],
      conditions: { all: [{ fact: 'revenue_yuan', op: 'gte', value: 20_000_000 }] },
      benefit: { kind: 'cash', certainty: 'fixed', terms: 'known', formula: 100_000 },
      caps: [{ scope: 'item', amount_yuan: 100_000 }],
      window: { mode: 'rolling' },
      evidence: [{ id: 'audit', name: '审计报告', core: true, deferrable: false }],
      authority: { lead: '测试区发改局' },
      citation: { document: '示例·企业成长政策', article: '第三条', grade: 'illustrative' },
    },
    demo: true,
    ...over,
  }
}

/** A published clause, as the catalogue has it. */
export function aPublishedClause(over: Partial<PolicyClause> = {}): PolicyClause {
  return { ...anEditableClause(), version: 1, since: '2026-11-01', ...over }
}
