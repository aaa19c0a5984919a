import type { EditableClause } from '@contract/clause/draft'
import { clauseLibrary } from '../../scripts/policy/clause-library'
import { anEditableClause } from '../../tests/builders/clauses'
import { differences } from './differences'

const before = anEditableClause()
const { terms } = before

test.each<[string, Partial<EditableClause>, string, string, string]>([
  ['another title', { title: '新标题' }, '标题', '首次升规奖励', '新标题'],
  [
    'another condition',
    { terms: { ...terms, conditions: { fact: 'insured', op: 'gte', value: 30 } } },
    '条件',
    '以下全部',
    '社保人数',
  ],
  [
    'another amount',
    { terms: { ...terms, benefit: { ...terms.benefit, formula: 150_000 } } },
    '金额',
    '10 万元',
    '15 万元',
  ],
  [
    'a sum that changed by less than a hundred 元',
    { terms: { ...terms, benefit: { ...terms.benefit, formula: 100_050 } } },
    '金额',
    '10 万元',
    '10.005 万元',
  ],
  [
    'a cap that changed by one 元',
    { terms: { ...terms, caps: [{ scope: 'item', amount_yuan: 100_001 }] } },
    '封顶',
    '单项 10 万元',
    '单项 10.0001 万元',
  ],
  ['a cap taken away', { terms: { ...terms, caps: [] } }, '封顶', '单项 10 万元', ''],
  ['a flag', { terms: { ...terms, compliance_flags: ['draft'] } }, '合规标记', '', '征求意见稿'],
  [
    'what no row of its own tells',
    { terms: { ...terms, payment: { clawback: '三年内迁出退回' } } },
    '其他',
    '',
    '三年内迁出退回',
  ],
])('%s is one row', (_title, change, name, from, to) => {
  const found = differences(before, { ...before, ...change })
  expect(found.map((row) => row.name)).toEqual([name])
  expect(found[0]?.before).toContain(from === '以下全部' ? '营收' : from)
  expect(found[0]?.after).toContain(to)
})

it('nothing is told where nothing changed', () => {
  expect(differences(before, anEditableClause())).toEqual([])
})

it('of a new clause everything is told', () => {
  expect(differences(null, before).map(({ name }) => name)).toEqual([
    '标题',
    '一句话说明',
    '支持方面',
    '条件',
    '金额',
    '封顶',
    '材料',
    '申报窗口',
    '受理部门',
    '出处',
  ])
})

it('every clause of the library can be put into words', () => {
  for (const { clause } of clauseLibrary().values()) {
    const { id, policy: _policy, ...inside } = clause
    expect(
      differences(null, anEditableClause({ id: id.toLowerCase(), terms: inside })).length,
    ).toBeGreaterThanOrEqual(2)
  }
})
