import type { PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import { compileClause } from './clause/compile-clause'
import { evaluateClause } from './clause/evaluate-clause'
import { assess } from './combination/assess'
import { clauseDocument, publishable } from './published-clause'

const policy: Policy = {
  id: 'rent',
  title: '示例·房租办法',
  level: 'district',
  issuedBy: '示例',
  status: 'in_force',
  aspects: ['office_rent'],
  industries: [],
  summary: '房租',
  audience: [],
  items: [],
  reported: [],
  yearText: '示例年度',
  order: 1,
}

const rent: PolicyClause = {
  id: 'rent-1',
  policy: 'rent',
  title: '示例·房租补助',
  gist: '按实际房租补助一半。',
  terms: {
    benefit: { kind: 'cash', terms: 'known', formula: { mul: ['0.5', { fact: 'rent_yuan' }] } },
    caps: [{ scope: 'enterprise_year', amount_yuan: 300_000 }],
  },
  version: 2,
  since: '2026-01-01',
}

describe('a published clause', () => {
  it('is computed under the name and force of its policy', () => {
    const outcome = evaluateClause(compileClause(clauseDocument(rent, policy)), { rent_yuan: 500_000 })
    expect(outcome).toMatchObject({
      clause: 'rent-1',
      status: 'eligible',
      version: '2',
      amount: { yuan: 250_000 },
    })
  })

  it('of a policy whose force nobody verified promises nothing for certain', () => {
    const unverified = compileClause(clauseDocument(rent, { ...policy, status: 'unverified' }))
    const candidates = [{ clause: unverified, facts: { rent_yuan: 500_000 } }]
    expect(assess(candidates, { caps: [], assumeInForce: false })).toMatchObject({ total: { low: 0 } })
  })

  it('with a flag shows no amount before a legal reviewer let it pass', () => {
    const flagged: PolicyClause = {
      ...rent,
      terms: { ...rent.terms, compliance_flags: ['linked_to_tax_contribution'] },
      previous: { version: 1, since: '2025-01-01', terms: rent.terms },
    }
    const hidden = publishable(flagged)
    expect(JSON.stringify(hidden)).not.toMatch(/0\.5|300000/u)
    const refused = {
      conclusion: 'may_not_publish',
      at: '2026-02-01',
      document: '审查意见',
      by: '法务',
    } as const
    expect(publishable({ ...flagged, review: refused })).toMatchObject({ withheld: true })
    const passed = { ...flagged, review: { ...refused, conclusion: 'may_publish' as const } }
    expect(publishable(passed)).toBe(passed)
  })

  it('with a flag tells the amount neither in the quoted words nor in shares and ceilings', () => {
    const hidden = publishable({
      ...rent,
      terms: {
        ...rent.terms,
        compliance_flags: ['former_district'],
        citation: { document: '办法', quote: '每年最高77万元', grade: 'news' },
        payment: { instalments: [{ share: '0.77', after: '核准' }] },
        stacking: {
          group: 'rent',
          upper_level: 'ratio_ceiling',
          ratio_ceiling: { ratio: '0.77', of: { fact: 'spend_yuan' } },
        },
      },
    })
    expect(JSON.stringify(hidden)).not.toContain('77')
    expect(hidden.terms).toMatchObject({
      citation: { document: '办法', grade: 'news' },
      stacking: { group: 'rent' },
    })
  })

  it('with a flag and nothing to give withholds nothing: its terms are unknown', () => {
    const unknown: PolicyClause = {
      ...rent,
      terms: { benefit: { terms: 'unknown' }, compliance_flags: ['former_district'] },
    }
    expect(publishable(unknown)).toBe(unknown)
  })
})
