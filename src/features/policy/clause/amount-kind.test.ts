import type { ClauseTerms, PolicyClause } from '@contract/content/clause'
import { type AmountKind, amountKindOf } from './amount-kind'
import { buildClause } from './clause-builder'

type Benefit = NonNullable<ClauseTerms['benefit']>
const known = (change: Benefit): ClauseTerms => ({ benefit: { terms: 'known', formula: 1, ...change } })

const cases: [string, ClauseTerms, Partial<PolicyClause>, AmountKind][] = [
  ['a sum that the text fixes', known({ kind: 'cash', certainty: 'fixed' }), {}, 'fixed'],
  ['an upper bound', known({ kind: 'cash', certainty: 'up_to' }), {}, 'up_to'],
  ['a competition', known({ kind: 'cash', certainty: 'competitive' }), {}, 'up_to'],
  [
    'one part that is an upper bound',
    { benefit: { terms: 'known', parts: [{ name: '一' }, { name: '二', certainty: 'up_to' }] } },
    {},
    'up_to',
  ],
  ['一事一议', { benefit: { kind: 'manual', terms: 'partial', formula: null } }, {}, 'by_case'],
  ['months without rent', { benefit: { in_kind: { what: '免租', months: 12 } } }, {}, 'in_kind'],
  ['a text that states a sum in part', known({ kind: 'cash', terms: 'partial' }), {}, 'partial'],
  ['terms that are not public', { benefit: { kind: 'cash', terms: 'unknown' } }, {}, 'unknown'],
  ['a clause without any benefit', {}, {}, 'unknown'],
  ['what waits for a legal review', { benefit: { terms: 'unknown' } }, { withheld: true }, 'withheld'],
]

test.each(cases)('%s', (_title, terms, change, expected) => {
  expect(amountKindOf(buildClause(terms, change))).toBe(expected)
})
