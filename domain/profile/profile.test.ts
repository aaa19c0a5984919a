import type { CompanyFact } from '@contract/account/profile'
import { factInWords } from './fact-in-words'
import { factProblem } from './fact-problem'

const number = (fact: string, value: string): CompanyFact => ({ type: 'number', fact, value })

test.each<[string, CompanyFact, string | undefined]>([
  ['what clauses ask for can be kept', number('insured', '50'), undefined],
  ['so can a share with decimals', number('rd_ratio', '0.125'), undefined],
  ['what no clause knows cannot', { type: 'choice', fact: 'owner_name', value: '林越' }, 'NOT_OFFERED'],
  ['nor a name that objects inherit', number('constructor', '1'), 'NOT_OFFERED'],
  ['nor what the app tells by itself', { type: 'day', fact: 'as_of', value: '2026-11-28' }, 'NOT_OFFERED'],
  ['half a person is no number of persons', number('insured', '0.5'), 'FORMAT'],
  ['more than all is no share', number('rd_ratio', '1.01'), 'RANGE'],
  ['words are no headcount', { type: 'choice', fact: 'insured', value: '很多' }, 'FORMAT'],
  ['a number is no industry', number('industry', '5'), 'FORMAT'],
])('%s', (_title, told, expected) => {
  expect(factProblem(told)).toBe(expected)
})

test.each<[CompanyFact, string, string]>([
  [number('insured', '50'), '社保人数', '50 人'],
  [number('rd_yuan', '12005000'), '研发投入', '1,200.5 万元'],
  [number('rd_yuan', '9999'), '研发投入', '9,999 元'],
  [number('export_usd', '150000'), '出口额', '15 万美元'],
  [number('rd_ratio', '0.125'), '研发占比', '12.5%'],
  [{ type: 'yes_no', fact: 'in_park', value: true }, '办公在产业园', '是'],
  [{ type: 'choice', fact: 'industry', value: '软件' }, '产业', '软件'],
  [{ type: 'day', fact: 'start', value: '2019-03-01' }, '起始日', '2019年3月1日'],
  [{ type: 'choices', fact: 'title', value: ['小巨人', '隐形冠军'] }, '称号', '小巨人、隐形冠军'],
])('%j reads as %s: %s', (told, label, text) => {
  expect(factInWords(told)).toEqual({ label, text })
})
