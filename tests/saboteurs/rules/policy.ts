import type { Saboteur } from '../saboteur'

const WORKED_CASES = 'scripts/policy/worked-cases.test.ts'

const COMBINATION = 'domain/policy/combination/combine.test.ts'

/** What is said of policies, broken. */
export const policy: Saboteur[] = [
  {
    name: 'policy: takes what is unknown for met',
    file: 'domain/policy/clause/decide.ts',
    rule: '    if (one === null) truth = null\n',
    broken: '',
    check: { file: WORKED_CASES, titles: 'clauses for companies that no example knows' },
  },
  {
    name: 'policy: gives money by a text that does not hold',
    file: 'domain/policy/clause/decide.ts',
    rule: '  if (inForce === false) return simulated(found)\n',
    broken: '',
    check: { file: WORKED_CASES, titles: 'clauses for companies that no example knows' },
  },
  {
    name: 'policy: rounds yuan up',
    file: 'domain/policy/clause/compile-clause.ts',
    rule: "source.rounding?.mode ?? 'down'",
    broken: "source.rounding?.mode ?? 'up'",
    check: { file: WORKED_CASES, titles: 'clauses for companies that no example knows' },
  },
  {
    name: 'policy: forgets a shared cap',
    file: 'domain/policy/combination/shared-caps.ts',
    rule: '    return cap.yuan\n',
    broken: '    return own\n',
    check: { file: COMBINATION, titles: 'no cap is exceeded' },
  },
  {
    name: 'policy: adds what excludes each other',
    file: 'domain/policy/combination/combine.ts',
    rule: '  if (a.excludes.includes(b.id) || b.excludes.includes(a.id)) return true\n',
    broken: '',
    check: { file: COMBINATION, titles: 'equals the best of all sets' },
  },
  {
    name: 'policy: pays again what was received',
    file: 'domain/policy/combination/combine.ts',
    rule: 'greatest(subtract(award.yuan, award.received), 0)',
    broken: 'greatest(award.yuan, 0)',
    check: { file: COMBINATION, titles: 'takes off what was received' },
  },
  {
    name: 'policy: calls the most there can be an amount for sure',
    file: 'domain/policy/combination/combine.ts',
    rule: 'chosen.filter(({ award }) => !award.isUpTo)',
    broken: 'chosen.filter(() => true)',
    check: { file: COMBINATION, titles: 'keeps what is sure apart from upper bounds' },
  },
  {
    name: 'policy: leaves out the dearest set when one award is dearer',
    file: 'domain/policy/combination/combine.ts',
    rule: '    if (compatible.length < rest.length) visit(chosen, rest)\n',
    broken: '',
    check: { file: COMBINATION, titles: 'gives up a dear award for two' },
  },
  {
    name: 'policy: publishes amounts that no lawyer let pass',
    file: 'domain/policy/published-clause.ts',
    rule: '  if (!mustWithhold(published) || isOpen) return published\n',
    broken: '  if (published.terms !== null || isOpen) return published\n',
    check: { file: 'domain/policy/published-clause.test.ts', titles: 'with a flag shows no amount' },
  },
]
