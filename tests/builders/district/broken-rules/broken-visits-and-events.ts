import { visitSample } from '../content-samples'
import { addTo, broken, type RuleCase } from './rule-case'

/** Visits and events that break a rule. */
export const brokenVisitsAndEvents: readonly RuleCase[] = [
  {
    rule: 'event-times',
    title: 'an event without any time',
    files: broken('events.yaml', "  timeText: '2015'\n", ''),
    at: 'events.yaml:1',
    reason: 'fair needs timeText, or startAt and endAt',
  },
  {
    rule: 'event-times',
    title: 'an event without an end',
    files: broken('demo/events.yaml', '  endAt: today+3 17:00\n', ''),
    at: 'demo/events.yaml:1',
    reason: 'an event begins and ends, in this order',
  },
  {
    rule: 'event-times',
    title: 'an event that ends before it begins',
    files: broken('demo/events.yaml', 'today+3 17:00', 'today+2 17:00'),
    at: 'demo/events.yaml:5',
    reason: 'an event begins and ends, in this order',
  },
  {
    rule: 'event-times',
    title: 'an agenda out of order',
    files: broken('demo/events.yaml', "from: '15:00'", "from: '13:00'"),
    at: 'demo/events.yaml:7',
    reason: 'the agenda is not in order',
  },
  {
    rule: 'event-seats',
    title: 'more seats than one document carries',
    files: broken('demo/events.yaml', '  facts: []\n', '  facts: []\n  seats: 501\n'),
    at: 'demo/events.yaml:9',
    reason: 'an event takes 500 seats at most for now',
  },
  {
    rule: 'visit-rules',
    title: 'a visit that staff confirm, without an answer time',
    files: broken('visits.yaml', '  answerMinutes: 240\n', ''),
    at: 'visits.yaml:3',
    reason: 'where staff confirm, answerMinutes says within how many working minutes',
  },
  {
    rule: 'visit-rules',
    title: 'an answer time where nobody answers',
    files: broken('visits.yaml', 'confirm: staff', 'confirm: auto'),
    at: 'visits.yaml:4',
    reason: 'nobody answers where confirm is auto',
  },
  {
    rule: 'visit-rules',
    title: 'a group larger than the seats',
    files: broken('visits.yaml', 'maxVisitors: 5', 'maxVisitors: 11'),
    at: 'visits.yaml:6',
    reason: 'a group is larger than the seats',
  },
  {
    rule: 'visit-rules',
    title: 'no weekday',
    files: broken('visits.yaml', 'weekdays: [1, 2]', 'weekdays: []'),
    at: 'visits.yaml:9',
    reason: 'names no weekday',
  },
  {
    rule: 'visit-rules',
    title: 'a lead time past the horizon',
    files: broken('visits.yaml', 'leadMinutes: 60\n  horizonDays: 14', 'leadMinutes: 1440\n  horizonDays: 1'),
    at: 'visits.yaml:10',
    reason: 'reaches past the horizon, so nothing is ever open',
  },
  {
    rule: 'visit-rules',
    title: 'times out of order',
    files: broken('visits.yaml', "['09:30', '14:00']", "['14:00', '09:30']"),
    at: 'visits.yaml:8',
    reason: 'times are not in order',
  },
  {
    rule: 'visit-rules',
    title: 'a visit over midnight',
    files: broken('visits.yaml', "'14:00'", "'23:30'"),
    at: 'visits.yaml:8',
    reason: 'the visit would end on the next day',
  },
  {
    rule: 'visit-rules',
    title: 'an exception named twice',
    files: broken(
      'visits.yaml',
      'focus: []',
      "focus: []\n  exceptions: [{ day: '2026-12-01', times: [] }, { day: '2026-12-01', times: [] }]",
    ),
    at: 'visits.yaml:14',
    reason: '2026-12-01 is named twice',
  },
  {
    rule: 'visit-rules',
    title: 'two visits of one place',
    files: addTo('visits.yaml', visitSample.replace('id: visit-park', 'id: second')),
    at: 'visits.yaml:15',
    reason: 'this place has a visit already',
  },
]
