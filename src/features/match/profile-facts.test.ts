import { readFileSync } from 'node:fs'
import type { PolicyQuestion } from '@contract/content/question'
import { parse } from 'yaml'
import type { Answer } from './company'
import { matchCopyZh } from './copy-zh'
import { answersOf, profileFacts } from './profile-facts'

const question = (fact: string, answer: PolicyQuestion['answer']): PolicyQuestion => ({
  id: fact.replaceAll('_', '-'),
  fact,
  ask: `${fact}？`,
  answer,
  order: 1,
})
const questions = [
  question('industry', {
    type: 'choice',
    options: [
      { value: '软件', label: '软件和信息服务' },
      { value: '其他', label: '其他' },
    ],
  }),
  question('rd_yuan', { type: 'number', unit: 'wan_yuan', decimals: 2 }),
  question('rd_ratio', { type: 'number', unit: 'percent', decimals: 1 }),
  question('in_park', { type: 'yes_no' }),
  question('start', { type: 'day' }),
]
const answers: Answer[] = [
  { fact: 'industry', value: '软件' },
  { fact: 'rd_yuan', value: '1,200.5' },
  { fact: 'rd_ratio', value: '12.5' },
  { fact: 'in_park', value: false },
  { fact: 'start', value: '2019-03-01' },
]

const kept = (given: readonly Answer[]) => profileFacts(given, questions, matchCopyZh)

test('answers are kept in the units of clauses and shown in the words of their questions', () => {
  expect(kept(answers).map(({ told, text }) => [told.type, told.value, text])).toEqual([
    ['choice', '软件', '软件和信息服务'],
    ['number', '12005000', '1,200.5 万元'],
    ['number', '0.125', '12.5%'],
    ['yes_no', false, '否'],
    ['day', '2019-03-01', '2019年3月1日'],
  ])
})

test('不清楚 and what no clause knows are not kept', () => {
  const own = { ...question('owner_name', { type: 'yes_no' }) }
  expect(kept([{ fact: 'in_park', value: null }])).toEqual([])
  expect(profileFacts([{ fact: 'owner_name', value: true }], [own], matchCopyZh)).toEqual([])
})

test('what was kept is what one begins with on another phone', () => {
  const facts = kept(answers).map(({ told }) => told)
  const plain = answers.map((one) => (one.fact === 'rd_yuan' ? { ...one, value: '1200.5' } : one))
  expect(answersOf(facts, questions)).toEqual(plain)
})

test('a fact that no question asks any more, or takes no longer, is left out', () => {
  const facts = kept(answers).map(({ told }) => told)
  const [industry] = questions
  const other = { ...industry, answer: { type: 'choice', options: [{ value: '商贸', label: '商贸' }] } }
  expect(answersOf(facts, [other as PolicyQuestion])).toEqual([])
})

test.each(['content/xiacheng/questions.yaml', 'content/xiacheng/demo/questions.yaml'])(
  'every question of %s asks for something that can be kept',
  (path) => {
    const published = parse(readFileSync(path, 'utf8')) as PolicyQuestion[]
    const given = published.map(({ fact, answer }): Answer => {
      if (answer.type === 'yes_no') return { fact, value: true }
      if (answer.type === 'choice') return { fact, value: answer.options[0]?.value ?? null }
      return { fact, value: answer.type === 'day' ? '2019-03-01' : '1' }
    })
    expect(profileFacts(given, published, matchCopyZh)).toHaveLength(published.length)
  },
)
