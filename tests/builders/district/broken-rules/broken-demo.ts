import { termSample, vacancySample } from '../content-samples'
import { addTo, broken, type RuleCase } from './rule-case'

/** Demo content that breaks a rule. */
export const brokenDemo: readonly RuleCase[] = [
  {
    rule: 'demo-marks',
    title: 'a demo item without its mark',
    files: broken('demo/spots.yaml', ', demo: true', ''),
    at: 'demo/spots.yaml:1',
    reason: 'everything in the demo folder needs `demo: true`',
  },
  {
    rule: 'demo-marks',
    title: 'a sample code without its mark',
    files: broken('demo/scenes.yaml', ', demo: true', ''),
    at: 'demo/scenes.yaml:1',
    reason: 'everything in the demo folder needs `demo: true`',
  },
  {
    rule: 'demo-marks',
    title: 'demo settings without their mark',
    files: addTo('demo/settings.yaml', 'phoneButton: false\n'),
    at: 'settings.yaml:1',
    reason: 'everything in the demo folder needs `demo: true`',
  },
  {
    rule: 'demo-marks',
    title: 'a kind that cannot be marked',
    files: addTo('demo/terms.yaml', termSample(3, '河长制')),
    at: 'demo/terms.yaml:1',
    reason: 'everything in the demo folder needs `demo: true`',
  },
  {
    rule: 'demo-marks',
    title: 'a demo item among real ones',
    files: broken('visits.yaml', 'focus: []', 'focus: []\n  demo: true'),
    at: 'visits.yaml:14',
    reason: 'demo items live in the demo folder only',
  },
  {
    rule: 'demo-marks',
    title: 'real content that says 示例',
    files: broken('places.yaml', 'tagline: 软件', 'tagline: 示例软件'),
    at: 'places.yaml:6',
    reason: 'real content does not say 示例',
  },
  {
    rule: 'demo-titles',
    title: 'an invented policy without 示例 in front',
    files: broken('demo/policies.yaml', '示例·租金办法', '租金办法'),
    at: 'demo/policies.yaml:2',
    reason: 'an invented policy has a name that begins with 示例',
  },
  {
    rule: 'demo-titles',
    title: 'an invented event without 示例 in front',
    files: broken('demo/events.yaml', '示例·见面会', '见面会'),
    at: 'demo/events.yaml:2',
    reason: 'an invented event has a name that begins with 示例',
  },
  {
    rule: 'demo-titles',
    title: 'invented space without 示例 in front',
    files: addTo(
      'demo/vacancies.yaml',
      `${vacancySample.replace('id: floor', 'id: other').replace('江城区招商局', '示例')}  demo: true\n`,
    ),
    at: 'demo/vacancies.yaml:3',
    reason: 'an invented vacancy has a name that begins with 示例',
  },
  {
    rule: 'demo-leaves-real-titles',
    title: 'an invented amount on a real policy',
    files: broken('demo/policies.yaml', '示例·租金办法', '示例·《企业帮扶办法》'),
    at: 'demo/policies.yaml:2',
    reason: 'the title stands for the real 企业帮扶办法',
  },
  {
    rule: 'demo-leaves-real-titles',
    title: 'an invented date on a real event',
    files: broken('demo/events.yaml', '示例·见面会', '示例·江城洽谈会（第二届）'),
    at: 'demo/events.yaml:2',
    reason: 'the title stands for the real 江城洽谈会',
  },
  {
    rule: 'demo-verification',
    title: 'a real office that vouches for invented space',
    files: addTo(
      'demo/vacancies.yaml',
      `${vacancySample.replace('id: floor', 'id: other').replace('一号楼', '示例楼')}  demo: true\n`,
    ),
    at: 'demo/vacancies.yaml:5',
    reason: 'nobody real vouches for demo content; write 示例',
  },
  {
    rule: 'demo-amounts',
    title: 'an invented amount that no invented clause gives',
    files: broken('demo/policies.yaml', 'clause: 第一条 }', 'clause: 第九条 }'),
    at: 'demo/policies.yaml:13',
    reason: '第九条 is not in `clauseText`',
  },
]
