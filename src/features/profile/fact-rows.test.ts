import type { ProfileView } from '@contract/account/profile'
import type { PolicyQuestion } from '@contract/content/question'
import { factRows } from './fact-rows'

const industry: PolicyQuestion = {
  id: 'industry',
  fact: 'industry',
  ask: '主要做哪一行？',
  answer: {
    type: 'choice',
    options: [
      { value: '软件', label: '软件和信息服务' },
      { value: '其他', label: '其他' },
    ],
  },
  order: 20,
}
const insured: PolicyQuestion = {
  id: 'insured',
  fact: 'insured',
  ask: '参加社保的员工有多少人？',
  answer: { type: 'number', unit: 'person' },
  order: 10,
}
const facts: ProfileView['facts'] = [
  { told: { type: 'yes_no', fact: 'in_park', value: true }, label: '办公在产业园', text: '是' },
  { told: { type: 'choice', fact: 'industry', value: '软件' }, label: '产业', text: '软件' },
  { told: { type: 'number', fact: 'insured', value: '50' }, label: '社保人数', text: '50 人' },
]

test('facts stand under their questions, in the order of the questions', () => {
  expect(factRows(facts, [industry, insured]).map(({ ask, text }) => `${ask}${text}`)).toEqual([
    '参加社保的员工有多少人？50 人',
    '主要做哪一行？软件和信息服务',
    '办公在产业园是',
  ])
})

test('what nobody asks any more is shown by its name and cannot be asked for', () => {
  expect(factRows(facts, []).map(({ ask, isAsked }) => [ask, isAsked])).toEqual([
    ['办公在产业园', false],
    ['产业', false],
    ['社保人数', false],
  ])
})
