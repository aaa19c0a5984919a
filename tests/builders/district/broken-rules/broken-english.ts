import { broken, type RuleCase } from './rule-case'

/** English lines that break a rule. */
export const brokenEnglish: readonly RuleCase[] = [
  {
    rule: 'english-lines',
    title: 'an English line for a Chinese text that is not there',
    files: broken('places.yaml', 'order: 1\n', 'order: 1\n  en:\n    status: Planned\n'),
    at: 'places.yaml:14',
    reason: 'stands for no Chinese status',
  },
  {
    rule: 'english-lines',
    title: 'an English list of another length',
    files: broken('visits.yaml', 'focus: []', 'focus: []\n  en:\n    focus: [Space to rent]'),
    at: 'visits.yaml:15',
    reason: 'has 1 lines for 0 Chinese ones',
  },
  {
    rule: 'english-is-english',
    title: 'Chinese characters in an English line',
    files: broken('places.yaml', 'order: 1\n', 'order: 1\n  en:\n    name: 江城 Park\n'),
    at: 'places.yaml:14',
    reason: 'an English line has Chinese characters',
  },
  {
    rule: 'english-examples',
    title: 'an invented event whose English title does not say so',
    files: broken('demo/events.yaml', '  demo: true', '  en:\n    title: Summit\n  demo: true'),
    at: 'demo/events.yaml:10',
    reason: 'an invented title begins with Example',
  },
]
