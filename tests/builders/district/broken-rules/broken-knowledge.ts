import { figureSample } from '../content-samples'
import { addTo, broken, type RuleCase } from './rule-case'

/** Terms and figures that break a rule. */
export const brokenKnowledge: readonly RuleCase[] = [
  {
    rule: 'term-numbers',
    title: 'a gap in the numbers',
    files: broken('terms.yaml', 'no: 2', 'no: 3'),
    at: 'terms.yaml:2',
    reason: 'term number 2 is missing, or 3 is there twice',
  },
  {
    rule: 'term-numbers',
    title: 'a number used twice',
    files: broken('terms.yaml', 'no: 2', 'no: 1'),
    at: 'terms.yaml:2',
    reason: 'term number 2 is missing, or 1 is there twice',
  },
  {
    rule: 'term-words',
    title: 'a word that leads to two terms',
    files: broken('terms.yaml', 'name: 路长制', 'name: 路长制, matches: [一号工程]'),
    at: 'terms.yaml:2',
    reason: '一号工程 belongs to the term term-1 already',
  },
  {
    rule: 'figures-once',
    title: 'one figure twice',
    files: addTo('figures.yaml', figureSample.split('\n')[0]?.replace('gdp-final', 'again') ?? ''),
    at: 'figures.yaml:3',
    reason: '总值 2015 final is there twice',
  },
  {
    rule: 'figures-once',
    title: 'a figure that says nothing',
    files: broken('figures.yaml', "value: '7'", 'value: null'),
    at: 'figures.yaml:1',
    reason: 'neither a value nor a growth rate',
  },
  {
    rule: 'highlights',
    title: 'a final value without the estimate beside it',
    files: broken('figures.yaml', 'status: final', 'highlight: { order: 1, label: 总值 }, status: final'),
    at: 'figures.yaml:1',
    reason: '`beside` says what was 预计 in the report',
  },
  {
    rule: 'highlights',
    title: 'an estimate that does not say so',
    files: broken(
      'figures.yaml',
      'status: estimated',
      'highlight: { order: 1, label: 总值, beside: 第一 }, status: estimated',
    ),
    at: 'figures.yaml:2',
    reason: '`beside` says what was 预计 in the report',
  },
]
