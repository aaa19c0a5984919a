import type { Adviser } from '@contract/content/adviser'
import { consultOptions, nearestMoment, type OfferedAdviser, offeredAdvisers } from './consult-options'
import type { ConsultWish } from './consult-wish'

const at = (day: string, time: string) => Date.parse(`2026-11-${day}T${time}:00+08:00`)

const person = (over: Partial<Adviser> & { id: string }): Adviser => ({
  name: over.id,
  strength: '',
  topics: ['policy', 'site'],
  ways: ['phone', 'video'],
  interpreter: true,
  confirm: 'staff',
  minutes: 30,
  hours: [],
  leadMinutes: 0,
  horizonDays: 7,
  cancelMinutes: 60,
  order: 1,
  ...over,
})

type Times = readonly (readonly [number, boolean])[]

function offer(adviser: Adviser, times: Times, over: Partial<OfferedAdviser> = {}): OfferedAdviser {
  const told = {
    adviser: adviser.id,
    confirm: adviser.confirm,
    answerBy: at('25', '10:00'),
    cancelMinutes: adviser.cancelMinutes,
    meetingPoint: null,
    demo: false,
    times: times.map(([startAt, full]) => ({ startAt, endAt: startAt + 1_800_000, full })),
    ...over,
  }
  const [offered] = offeredAdvisers({ advisers: [told], assumedCalendar: false }, [adviser])
  if (offered === undefined) throw new Error('the adviser is known')
  return offered
}

const chen = offer(person({ id: 'chen', topics: ['policy'], order: 1 }), [
  [at('25', '10:00'), true],
  [at('26', '10:00'), false],
])
const zhou = offer(
  person({ id: 'zhou', ways: ['phone', 'onsite'], interpreter: false, order: 2, cancelMinutes: 120 }),
  [
    [at('25', '10:00'), false],
    [at('25', '14:00'), true],
  ],
  { confirm: 'auto', answerBy: null },
)

const open = {
  topic: undefined,
  adviser: undefined,
  way: undefined,
  interpreter: false,
  startAt: undefined,
  day: undefined,
}
const options = (over: Partial<ConsultWish & { day: string }> = {}) =>
  consultOptions([chen, zhou], { ...open, ...over }, false)

describe('whom one can ask', () => {
  it.each([
    ['everybody, the soonest free first', {}, ['zhou', 'chen']],
    ['only who serves the topic', { topic: 'site' }, ['zhou']],
  ] as const)('%s', (_title, over, expected) => {
    expect(options(over).advisers.map(({ adviser }) => adviser)).toEqual(expected)
  })

  it('is whoever is free when the one who was named does not serve the topic', () => {
    expect(options({ adviser: 'chen', topic: 'site' }).adviser).toBeUndefined()
  })

  it('is nobody whom the catalogue on the phone does not know', () => {
    expect(offeredAdvisers({ advisers: [chen], assumedCalendar: false }, [])).toEqual([])
  })
})

describe('how one can talk', () => {
  it.each([
    ['in every way somebody offers', {}, ['phone', 'video', 'onsite']],
    ['in the ways of the one who was named', { adviser: 'zhou' }, ['phone', 'onsite']],
  ] as const)('%s', (_title, over, expected) => {
    expect(options(over).ways).toEqual(expected)
  })

  it.each([
    ['with an interpreter where one can be arranged', { adviser: 'chen' }, true],
    ['without one where none can', { adviser: 'zhou' }, false],
    ['without one in a way that only others offer', { way: 'onsite' }, false],
  ] as const)('%s', (_title, over, expected) => {
    expect(options({ ...over, interpreter: true }).interpreter).toBe(expected)
  })
})

describe('when one can talk', () => {
  it('joins the times of all who may be asked; one is taken when nobody is free then', () => {
    expect(options().days).toEqual([
      {
        day: '2026-11-25',
        times: [
          { startAt: at('25', '10:00'), full: false },
          { startAt: at('25', '14:00'), full: true },
        ],
      },
      { day: '2026-11-26', times: [{ startAt: at('26', '10:00'), full: false }] },
    ])
  })

  it.each([
    ['the first day with a free time', {}, '2026-11-25', undefined],
    ['the first free day of who can interpret', { interpreter: true }, '2026-11-26', undefined],
    ['the wished day', { day: '2026-11-26' }, '2026-11-26', undefined],
    ['the wished time with its day', { startAt: at('26', '10:00') }, '2026-11-26', at('26', '10:00')],
    ['no time when the wished one is taken', { startAt: at('25', '14:00') }, '2026-11-25', undefined],
  ])('shows %s', (_title, over, day, startAt) => {
    expect(options(over)).toMatchObject({ day })
    expect(options(over).startAt).toBe(startAt)
  })

  it('offers the nearest free moment for one that was lost', () => {
    expect(nearestMoment(options(), at('26', '10:00'))).toBe(at('25', '10:00'))
    expect(nearestMoment(options({ adviser: 'chen' }), at('26', '10:00'))).toBeUndefined()
  })
})

describe('the terms', () => {
  it('are the strictest while nobody is named', () => {
    expect(options().terms).toMatchObject({
      confirm: 'staff',
      answerBy: at('25', '10:00'),
      cancelMinutes: 120,
    })
  })

  it('are those of the one who was named', () => {
    expect(options({ adviser: 'zhou' }).terms).toMatchObject({ confirm: 'auto', answerBy: null })
  })
})
