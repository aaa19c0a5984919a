import { readFacts } from '../facts'
import { compileClause } from './compile-clause'
import { decide } from './decide'
import { clauseJudge } from './judge'

const FORCE = { assumeInForce: true }

describe('the judge for many companies', () => {
  it.each(['gt', 'gte', 'lt', 'lte', 'rank_lte'] as const)(
    'says of %s at and beside its number what decide says',
    (op) => {
      const clause = compileClause({
        id: 'edge',
        conditions: { fact: 'heads', op, value: 10 },
        benefit: { formula: { fact: 'heads' } },
        caps: [{ scope: 'item', amount_yuan: 10 }],
      })
      for (const heads of [9, 10, 11]) {
        const facts = readFacts({ heads }, null)
        const { status, kind, amount } = decide(clause, facts, FORCE)
        expect(clauseJudge(clause, FORCE)(facts)).toEqual({ status, kind, amount })
      }
    },
  )
})
