import type { HeldReason } from '@contract/safety'
import { MINUTE } from '../time/shanghai'
import type { InquiryFile } from './inquiry'
import {
  afterAnswer,
  afterJudgement,
  afterVerdict,
  nextStep,
  type PictureAnswer,
  type PictureVerdict,
  picturesDue,
  picturesDueAt,
  safetyAtFirst,
} from './picture-check'
import { aFile, tuesday } from './testing/build-inquiry'

const sentAt = tuesday('10:00')
const aPicture = (given: Partial<InquiryFile> = {}) =>
  aFile({ name: '门头.jpg', type: 'jpeg', safety: 'pending', at: sentAt, ...given })
const minutesIn = (minutes: number) => sentAt + minutes * MINUTE

it.each([
  ['jpeg', 'pending'],
  ['png', 'pending'],
  ['webp', 'pending'],
  ['pdf', 'unchecked'],
] as const)('a new %s is %s', (type, safety) => {
  expect(safetyAtFirst(type)).toBe(safety)
})

describe('what the timer does with a picture that is due', () => {
  it.each<[string, Partial<InquiryFile>, number, 'ask' | HeldReason]>([
    ['asks WeChat when it came', {}, 0, 'ask'],
    [
      'asks again when the first verdict did not come',
      { check: { starts: 1, lookAt: minutesIn(30) } },
      30,
      'ask',
    ],
    [
      'leaves it to a person when the second did not come',
      { check: { starts: 2, lookAt: minutesIn(59) } },
      59,
      'no_answer',
    ],
    ['still asks when WeChat took it not once in 59 minutes', { check: { starts: 0, lookAt: 0 } }, 59, 'ask'],
    ['leaves it to a person after an hour', { check: { starts: 0, lookAt: 0 } }, 60, 'no_answer'],
    ['leaves to a person what is in no format WeChat takes', { type: 'webp' }, 0, 'not_checkable'],
  ])('%s', (_title, given, minutes, expected) => {
    const step = nextStep(aPicture(given), minutesIn(minutes))
    expect(step === 'ask' ? step : [step.safety, step.held?.why]).toEqual(
      expected === 'ask' ? expected : ['held', expected],
    )
  })
})

describe('a picture after WeChat was asked', () => {
  it.each<[string, PictureAnswer, object]>([
    [
      'waits half an hour for the verdict',
      { kind: 'started' },
      { check: { starts: 1, lookAt: minutesIn(34) } },
    ],
    [
      'is asked about again after as long as it waited',
      { kind: 'later' },
      { check: { starts: 0, lookAt: minutesIn(8) } },
    ],
    [
      'is left to a person where WeChat refuses',
      { kind: 'impossible' },
      { safety: 'held', held: { why: 'not_checkable', label: null } },
    ],
    [
      'is held where WeChat says so at once',
      { kind: 'hold', label: null },
      { safety: 'held', held: { why: 'found', label: null } },
    ],
  ])('%s', (_title, answer, expected) => {
    expect(afterAnswer(aPicture(), answer, minutesIn(4))).toMatchObject(expected)
  })
})

describe('a picture after a verdict', () => {
  const asked = { check: { starts: 1, lookAt: minutesIn(30) } }

  it.each<[string, Partial<InquiryFile>, PictureVerdict, object]>([
    ['passes', asked, { kind: 'pass' }, { safety: 'passed' }],
    [
      'is held with what it was taken for',
      asked,
      { kind: 'hold', label: 20002 },
      { safety: 'held', held: { why: 'found', label: 20002 } },
    ],
    [
      'waits on, to be asked about at once, where WeChat could not look',
      asked,
      { kind: 'none' },
      { safety: 'pending', check: { starts: 1, lookAt: minutesIn(5) } },
    ],
    [
      'that passed before stays so',
      { safety: 'passed' },
      { kind: 'hold', label: 20002 },
      { safety: 'passed' },
    ],
    ['that was turned down stays so', { safety: 'rejected' }, { kind: 'pass' }, { safety: 'rejected' }],
    [
      'that waits for a person is left to that person',
      { safety: 'held' },
      { kind: 'pass' },
      { safety: 'held' },
    ],
  ])('%s', (_title, given, verdict, expected) => {
    expect(afterVerdict(aPicture(given), verdict, minutesIn(5))).toMatchObject(expected)
  })
})

it.each([
  ['released', { state: 'passed' }, { safety: 'passed' }],
  ['turned down', { state: 'rejected', reason: '看不清' }, { safety: 'rejected', reason: '看不清' }],
] as const)('a held picture that is %s is held no more', (_title, judged, expected) => {
  const picture = afterJudgement(aPicture({ safety: 'held', held: { why: 'found', label: 20002 } }), judged)
  expect(picture).toMatchObject(expected)
  expect(picture).not.toHaveProperty('held')
})

it('the timer is due when the first waiting picture is, and sees to those that are', () => {
  const files = [
    aFile({ id: 'u1' }),
    aPicture({ id: 'u2', check: { starts: 1, lookAt: minutesIn(30) } }),
    aPicture({ id: 'u3', check: { starts: 1, lookAt: minutesIn(10) } }),
    aPicture({ id: 'u4', safety: 'passed' }),
  ]
  expect(picturesDueAt(files)).toBe(minutesIn(10))
  expect(picturesDue({ files }, minutesIn(10)).map(({ id }) => id)).toEqual(['u3'])
  expect(picturesDueAt(files.slice(0, 1))).toBeNull()
})
