import { adviserSample } from '../content-samples'
import { addTo, broken, type RuleCase } from './rule-case'

/** Advisers that break a rule. */
export const brokenAdvisers: readonly RuleCase[] = [
  {
    rule: 'adviser-rules',
    title: 'an adviser without a topic',
    files: broken('advisers.yaml', 'topics: [policy]', 'topics: []'),
    at: 'advisers.yaml:4',
    reason: 'names no topic',
  },
  {
    rule: 'adviser-rules',
    title: 'an adviser without a way of talking',
    files: broken('advisers.yaml', 'ways: [phone, video]', 'ways: []'),
    at: 'advisers.yaml:5',
    reason: 'names no way of talking',
  },
  {
    rule: 'adviser-rules',
    title: 'an adviser whom staff confirm, without an answer time',
    files: broken('advisers.yaml', '  answerMinutes: 240\n', ''),
    at: 'advisers.yaml:7',
    reason: 'where staff confirm, answerMinutes says within how many working minutes',
  },
  {
    rule: 'adviser-rules',
    title: 'a video for which nobody gives a link',
    files: broken('advisers.yaml', 'confirm: staff\n  answerMinutes: 240', 'confirm: auto'),
    at: 'advisers.yaml:5',
    reason: 'a video needs a link, which staff give when they confirm',
  },
  {
    rule: 'adviser-rules',
    title: 'an interpreter whom nobody finds',
    files: broken('advisers.yaml', 'confirm: staff\n  answerMinutes: 240', 'confirm: auto'),
    at: 'advisers.yaml:6',
    reason: 'somebody has to find an interpreter, so staff confirm',
  },
  {
    rule: 'adviser-rules',
    title: 'hours that are too short',
    files: broken('advisers.yaml', "to: '12:00'", "to: '09:20'"),
    at: 'advisers.yaml:11',
    reason: 'holds no whole consultation',
  },
  {
    rule: 'adviser-rules',
    title: 'hours that overlap',
    files: broken('advisers.yaml', "from: '14:00'", "from: '11:00'"),
    at: 'advisers.yaml:12',
    reason: 'overlaps with earlier hours of the same day',
  },
  {
    rule: 'adviser-rules',
    title: 'two advisers with the same order',
    files: addTo('advisers.yaml', adviserSample.replace('id: chen-li', 'id: second')),
    at: 'advisers.yaml:32',
    reason: 'another adviser has this order',
  },
  {
    rule: 'references',
    title: 'an adviser of a park that is not there',
    files: broken('advisers.yaml', '  topics:', '  place: nowhere\n  topics:'),
    at: 'advisers.yaml:4',
    reason: 'there is no place nowhere',
  },
]
