import { addTo, broken, type RuleCase } from './rule-case'

const flagged = (file: string) =>
  broken(file, '    citation:', '    compliance_flags: [linked_to_tax_contribution]\n    citation:')

/** Clauses and questions that break a rule. */
export const brokenClauses: readonly RuleCase[] = [
  {
    rule: 'references',
    title: 'a clause of no policy',
    files: broken('clauses.yaml', 'policy: help', 'policy: nothing'),
    at: 'clauses.yaml:2',
    reason: 'there is no policy nothing',
  },
  {
    rule: 'demo-titles',
    title: 'an invented clause with a title of its own',
    files: broken('demo/clauses.yaml', 'title: 示例·注册补助', 'title: 注册补助'),
    at: 'demo/clauses.yaml:3',
    reason: 'an invented clause has a name that begins with 示例',
  },
  {
    rule: 'clause-layers',
    title: 'an invented clause under a real title',
    files: broken('demo/clauses.yaml', 'policy: demo-help', 'policy: help'),
    at: 'demo/clauses.yaml:2',
    reason: 'an invented clause stands under the real help',
  },
  {
    rule: 'clause-grades',
    title: 'an invented clause that calls itself official',
    files: broken('demo/clauses.yaml', 'illustrative', 'official'),
    at: 'demo/clauses.yaml:9',
    reason: 'the grade illustrative belongs to the demo, and only there',
  },
  {
    rule: 'clause-citations',
    title: 'terms without the document that gives them',
    files: broken('clauses.yaml', 'document: 工作报告, ', ''),
    at: 'clauses.yaml:8',
    reason: 'known terms need `citation` with document and grade',
  },
  {
    rule: 'clause-citations',
    title: 'a document that is no source',
    files: broken('clauses.yaml', 'document: 工作报告', 'document: 别的报告'),
    at: 'clauses.yaml:8',
    reason: '别的报告 is no title in sources.yaml',
  },
  {
    rule: 'clause-citations',
    title: 'a report that is called a repost',
    files: broken('clauses.yaml', 'grade: official', 'grade: repost'),
    at: 'clauses.yaml:8',
    reason: 'report is government_report, not repost',
  },
  {
    rule: 'clause-citations',
    title: 'an address that is not that of the source',
    files: broken('clauses.yaml', 'grade: official', 'grade: official, url: http://example.com/'),
    at: 'clauses.yaml:8',
    reason: 'is not the address of report',
  },
  {
    rule: 'clause-citations',
    title: 'a page that was read nobody knows when',
    files: broken('clauses.yaml', "retrieved: '2026-11-01', ", ''),
    at: 'clauses.yaml:8',
    reason: 'needs the day on which it was read: `retrieved`',
  },
  {
    rule: 'clause-citations',
    title: 'a whole paragraph as a quote',
    files: broken('clauses.yaml', 'quote: 按面积补助', `quote: ${'按面积补助。'.repeat(11)}`),
    at: 'clauses.yaml:8',
    reason: 'a quote has at most 60 characters',
  },
  {
    rule: 'clause-flags',
    title: 'a draft without its flag',
    files: broken('policies.yaml', 'unverified', 'draft'),
    at: 'clauses.yaml:6',
    reason: 'needs the flag draft',
  },
  {
    rule: 'clause-flags',
    title: 'a clause of a former district without its flag',
    files: {
      ...broken(
        'settings.yaml',
        'district: 江城区',
        'district: 江城区\nformer: { successor: 新江城区, note: 江城区已并入新江城区 }',
      ),
    },
    at: 'clauses.yaml:6',
    reason: 'needs the flag former_district',
  },
  {
    rule: 'clause-secrets',
    title: 'an amount in the words of a clause that waits for its legal review',
    files: {
      ...flagged('clauses.yaml'),
      'clauses.yaml': (flagged('clauses.yaml')['clauses.yaml'] ?? '').replace(
        'gist: 按面积补助。',
        'gist: 每平方米 12 元。',
      ),
    },
    at: 'clauses.yaml:4',
    reason: 'an amount may not be told before a legal review of help-rent',
  },
  {
    rule: 'clause-secrets',
    title: 'the amount of such a clause in an item of its policy',
    files: {
      ...flagged('clauses.yaml'),
      'policies.yaml': (broken('policies.yaml', 'text: 按面积补助。', 'text: 补助租金的30%。')[
        'policies.yaml'
      ] ?? '') as string,
    },
    at: 'policies.yaml:12',
    reason: 'an amount may not be told before a legal review of help-rent',
  },
  {
    rule: 'clause-computes',
    title: 'a day that is none',
    files: broken('clauses.yaml', '{ fact: area_m2 }, 12', "{ fact: area_m2 }, '2026-13-45'"),
    at: 'clauses.yaml:7',
    reason: '2026-13-45 is neither a number nor a day',
  },
  {
    rule: 'clause-computes',
    title: 'known money without a sum',
    files: broken('demo/clauses.yaml', ', formula: 10000', ''),
    at: 'demo/clauses.yaml:7',
    reason: 'known terms of money need a formula or parts',
  },
  {
    rule: 'facts-are-asked',
    title: 'a fact that nobody asks for',
    files: broken('clauses.yaml', '{ fact: area_m2 }, 12', '{ fact: area_m2 }, { fact: days }'),
    at: 'clauses.yaml:6',
    reason: 'days has no question in questions.yaml',
  },
  {
    rule: 'facts-are-asked',
    title: 'a fact without a name in Chinese',
    files: {
      ...addTo(
        'questions.yaml',
        '- { id: seats, fact: seats_sold, ask: 多少座？, answer: { type: number, unit: piece }, order: 4 }\n',
      ),
      'clauses.yaml': (broken('clauses.yaml', ', 12]', ', { fact: seats_sold }]')['clauses.yaml'] ??
        '') as string,
    },
    at: 'clauses.yaml:6',
    reason: 'seats_sold has no name in contract/policy/facts.ts',
  },
  {
    rule: 'questions-are-used',
    title: 'a question that no clause needs',
    files: addTo(
      'questions.yaml',
      '- { id: days, fact: days, ask: 租了几天？, answer: { type: number, unit: day }, order: 4 }\n',
    ),
    at: 'questions.yaml:11',
    reason: 'no clause asks for days',
  },
  {
    rule: 'questions-are-used',
    title: 'a fact that is asked for twice',
    files: addTo(
      'questions.yaml',
      '- { id: people, fact: insured, ask: 几个人？, answer: { type: number, unit: person }, order: 4 }\n',
    ),
    at: 'questions.yaml:11',
    reason: 'insured is asked for already',
  },
  {
    rule: 'answers-fit',
    title: 'a choice without the name that a clause looks for',
    files: broken('demo/questions.yaml', 'value: 江城区', 'value: 江城'),
    at: 'demo/questions.yaml:4',
    reason: 'a clause compares registered_area with 江城区, which is no answer',
  },
  {
    rule: 'answers-fit',
    title: 'yes or no where a clause counts',
    files: broken('questions.yaml', '{ type: number, unit: person }', '{ type: yes_no }'),
    at: 'questions.yaml:4',
    reason: 'a clause compares insured with 10, which is no answer',
  },
  {
    rule: 'statements-have-a-no',
    title: 'a statement of a choice without the option that says no',
    files: broken('demo/questions.yaml', '  order:', '  applies: { text: 注册在江城区 }\n  order:'),
    at: 'demo/questions.yaml:5',
    reason: 'names the option that says no, of a choice only',
  },
]
