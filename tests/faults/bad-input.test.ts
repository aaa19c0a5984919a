import { type ActionName, actions, type InputOf } from '@contract/actions'
import { CONTRACT_VERSION } from '@contract/envelope'
import { type ErrorCode, errorTable, type Locale } from '@contract/errors'
import { badEvents } from '../builders/bad-events'
import { type BadValue, badInputs, INFINITY_MARK } from '../builders/bad-inputs'
import { shapeOf } from '../builders/schema-shape'
import { inBatches } from '../harness/in-batches'
import { aPerson, type Stage, staffCaller, startStage } from '../harness/stage'
import { freshRequestId, type Identity, type Sent, TEST_NOW } from '../harness/start-cloud'

const actionNames = Object.keys(actions) as ActionName[]
const CHINESE = /[\u4e00-\u9fff]/u

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.cloud.close())
beforeEach(() => stage.cloud.setClock(TEST_NOW))

interface Prepared {
  caller: Identity
  example: InputOf<ActionName>
}

const prepared = new Map<ActionName, Promise<Prepared>>()

/** Somebody who may call the action and an example that would go through, made once for each action. */
function prepare(action: ActionName): Promise<Prepared> {
  const known = prepared.get(action)
  if (known !== undefined) return known
  const isForStaff = Array.isArray(actions[action].audience)
  const owner = aPerson()
  const made = stage.exampleFor(action, owner).then((example) => ({
    example,
    caller: isForStaff ? staffCaller(action, stage) : owner,
  }))
  prepared.set(action, made)
  return made
}

const areaOf = (action: ActionName) => action.slice(0, action.indexOf('.'))

interface Case {
  title: string
  event: unknown
  locale: Locale
  code: ErrorCode
  /** Where the problem is reported; undefined where none is. */
  path?: string
}

const jsonOf = (event: unknown) => JSON.stringify(event).replaceAll(`"${INFINITY_MARK}"`, '1e999')

const speaks = (text: string, locale: Locale) => text !== '' && CHINESE.test(text) === (locale === 'zh')

/** Whether some reported field is the wrong one or holds it; the guards before parsing report no field. */
const reports = (path: string, reported: string) =>
  reported === '' || reported === path || path.startsWith(`${reported}.`) || reported.startsWith(`${path}.`)

/** Why an answer is not the typed refusal it should be; null when it is. */
function problemOf(one: Case, { body }: Sent): string | null {
  const { title, locale, code } = one
  if (body.ok) return `${title} (${locale}) was accepted`
  const { error } = body
  if (error.code !== code) return `${title} (${locale}) gave ${error.code} instead of ${code}`
  if (error.message !== errorTable[code][locale]) return `${title} (${locale}) said ${error.message}`
  const fields = error.fields ?? []
  if (!fields.every((field) => speaks(field.message, locale))) return `${title} (${locale}) mixes languages`
  const { path } = one
  if (path === undefined || path === '') return null
  return fields.some((field) => reports(path, field.path))
    ? null
    : `${title} (${locale}) does not report ${path} but ${JSON.stringify(fields)}`
}

async function problemsOf(area: string, cases: Case[], caller = aPerson()): Promise<string[]> {
  const before = await stage.cloud.exportAll()
  const problems = await inBatches(cases, async (one) =>
    problemOf(one, await stage.cloud.sendText(area, jsonOf(one.event), caller)),
  )
  const found = problems.filter((problem) => problem !== null)
  if ((await stage.cloud.exportAll()) !== before) found.push('the database changed')
  return found
}

type Told = Omit<Case, 'locale'> & { isLarge?: boolean }

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inLanguage = (one: Told, locale: Locale): Case => ({
  ...one,
  locale,
  event: isObject(one.event) ? { ...one.event, locale } : one.event,
})

const inBothLanguages = (one: Told): Case[] =>
  (one.isLarge ? (['en'] as const) : (['zh', 'en'] as const)).map((locale) => inLanguage(one, locale))

describe('bad input', () => {
  const inputCases = async (action: ActionName, wanted: (variant: BadValue) => boolean) => {
    const { example, caller } = await prepare(action)
    const variants = badInputs(shapeOf(actions[action].input), example).filter(wanted)
    const cases = variants.flatMap(({ input, ...one }) =>
      inBothLanguages({
        ...one,
        code: 'BAD_INPUT',
        event: { v: CONTRACT_VERSION, action, requestId: freshRequestId(), input },
      }),
    )
    return { cases, caller }
  }

  it.each(actionNames)('%s refuses every bad variant of its example and changes nothing', async (action) => {
    const { cases, caller } = await inputCases(action, (variant) => variant.isSpecialKey !== true)
    expect(cases.length).toBeGreaterThan(20)
    expect(await problemsOf(areaOf(action), cases, caller)).toEqual([])
  })

  it.each(actionNames)(
    '%s refuses keys that objects inherit or databases read, and changes nothing',
    async (action) => {
      const { cases, caller } = await inputCases(action, (variant) => variant.isSpecialKey === true)
      expect(cases.length).toBeGreaterThanOrEqual(12)
      expect(await problemsOf(areaOf(action), cases, caller)).toEqual([])
    },
  )

  it.each(actionNames)('%s refuses every malformed event and changes nothing', async (action) => {
    const { example, caller } = await prepare(action)
    const event = { v: CONTRACT_VERSION, action, requestId: freshRequestId(), input: example }
    const isFirstOfArea = actionNames.find((name) => areaOf(name) === areaOf(action)) === action
    const variants = badEvents(event, { changes: actions[action].changes }).filter(
      (variant) => isFirstOfArea || variant.isLarge !== true,
    )
    // What is checked before the input is the same code for every action: one language each, in turn.
    const turn = actionNames.indexOf(action)
    const cases = variants.map((one, index) => inLanguage(one, (turn + index) % 2 === 0 ? 'zh' : 'en'))
    expect(await problemsOf(areaOf(action), cases, caller)).toEqual([])
  })

  it.each(actionNames)('%s takes the example the variants were made from', async (action) => {
    const { example, caller } = await prepare(action)
    const event = { action, requestId: freshRequestId(), input: example }
    const { body } = await stage.cloud.send(areaOf(action), event, caller)
    expect(body).toMatchObject({ ok: true })
  })
})

describe('an event that is no object', () => {
  it.each([
    ['text', 'text'],
    ['a number', 42],
    ['a list', [{ action: 'booking.mine' }]],
    ['a boolean', true],
  ])('is refused when it is %s, and nothing changes', async (title, event) => {
    const cases: Case[] = [{ title, event, locale: 'zh', code: 'BAD_INPUT' }]
    expect(await problemsOf('booking', cases)).toEqual([])
  })

  it('asks for a known action when it is null', async () => {
    const cases: Case[] = [{ title: 'null', event: null, locale: 'zh', code: 'UNKNOWN_ACTION' }]
    expect(await problemsOf('booking', cases)).toEqual([])
  })
})

describe('a moment that has passed', () => {
  const booking = (slot: string) => ({ action: 'booking.create' as const, over: { slot } })
  it.each([
    ['a slot of yesterday', booking('visit-kuamao:2026-11-23:1400'), 'SLOT_CLOSED'],
    ['a slot of today that has begun', booking('visit-kuamao:2026-11-24:0930'), 'SLOT_CLOSED'],
    ['a slot of the year 1900', booking('visit-kuamao:1900-01-01:1400'), 'SLOT_CLOSED'],
    ['a slot on a day that does not exist', booking('visit-kuamao:2026-02-30:1400'), 'SLOT_CLOSED'],
    ['a scan of 1970', { action: 'booking.create', over: { source: { scene: 'b.x', at: 1 } } }, 'BAD_INPUT'],
    [
      'a scan of 2019',
      {
        action: 'inquiry.submit',
        over: { source: { scene: 'b.x', at: Date.parse('2019-12-31T00:00:00Z') } },
      },
      'BAD_INPUT',
    ],
  ] as const)(
    '%s is refused in both languages and changes nothing',
    async (title, { action, over }, code) => {
      const caller = aPerson()
      const example = await stage.exampleFor(action, caller)
      const event = { action, requestId: freshRequestId(), input: { ...example, ...over } }
      expect(await problemsOf(areaOf(action), inBothLanguages({ title, event, code }), caller)).toEqual([])
    },
  )
})
