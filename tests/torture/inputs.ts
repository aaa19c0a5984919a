import { type ActionName, actions } from '@contract/actions'
import { commonErrors } from '@contract/define-action'
import { CONTRACT_VERSION } from '@contract/envelope'
import { errorTable, type Locale } from '@contract/errors'
import fc from 'fast-check'
import { parseInput } from '../../cloudfunctions/shared/input-problems'
import { type ExampleRecords, exampleInputs, recordsOfExample } from '../builders/example-inputs'
import { inBatches } from '../harness/in-batches'
import { aPerson, type Stage, staffCaller, startStage } from '../harness/stage'
import { freshRequestId, type Identity } from '../harness/start-cloud'
import { changeInput, pathsOf } from './change-input'
import { type Change, changes, hostileText } from './hostile-input'

export interface InputTorture {
  /** How many bad inputs are sent, at least. */
  cases: number
  seed: number
}

export interface InputTortureReport {
  /** What went against the rule, with the seed and the smallest case; empty when it held. */
  findings: string[]
  /** How often each answer was given. */
  answers: Record<string, number>
  /** Changed inputs that the contract takes: they are not bad and were not sent. */
  skipped: number
  seconds: number
}

interface HostileCase {
  action: ActionName
  locale: Locale
  changes: Change[]
}

interface Prepared {
  example: unknown
  caller: Identity
  records: ReadonlySet<unknown>
}

/** The emulator's own refusals, of what no function gets to see. */
const PLATFORM = ['INVALID_PARAM', 'EXCEED_MAX_PAYLOAD_SIZE']
const CHINESE = /[\u4e00-\u9fff]/u
const BATCH = 50
/** Records of a person, which nobody else finds. */
const PERSONAL: readonly (keyof ExampleRecords)[] = [
  'booking',
  'registration',
  'inquiry',
  'closedInquiry',
  'plannedInquiry',
]

const actionNames = Object.keys(actions) as ActionName[]
const areaOf = (action: ActionName) => action.slice(0, action.indexOf('.'))
const isForStaff = (action: ActionName) => Array.isArray(actions[action].audience)
const isPersonal = (action: ActionName) =>
  !isForStaff(action) && recordsOfExample[action].some((name) => PERSONAL.includes(name))

const hostileCases: fc.Arbitrary<HostileCase> = fc.record({
  action: fc.constantFrom(...actionNames),
  locale: fc.constantFrom<Locale>('zh', 'en'),
  changes: fc.array(changes, { minLength: 1, maxLength: 3 }),
})

/** Names that the caller chooses: none has to be there. */
const CHOSEN: readonly (keyof ExampleRecords)[] = ['newClause']

/** The values of an example that are ids of records that exist: those that change when the records do. */
function recordsIn(action: ActionName, example: unknown): ReadonlySet<unknown> {
  const names = recordsOfExample[action].filter((name) => !CHOSEN.includes(name))
  if (names.length === 0) return new Set()
  const marks = Object.fromEntries(names.map((name) => [name, `record-${name}`]))
  const marked = exampleInputs(marks as unknown as ExampleRecords)[action]
  const read = (value: unknown, path: (string | number)[]) =>
    path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value)
  const places = pathsOf(marked).filter((path) => String(read(marked, path)).startsWith('record-'))
  return new Set(places.map((path) => read(example, path)))
}

async function prepareAll(stage: Stage): Promise<Map<ActionName, Prepared>> {
  const prepared = new Map<ActionName, Prepared>()
  for (const action of actionNames) {
    const owner = aPerson()
    const example = await stage.exampleFor(action, owner)
    const caller = isForStaff(action) ? staffCaller(action, stage) : owner
    prepared.set(action, { example, caller, records: recordsIn(action, example) })
  }
  return prepared
}

/** One torture: what it sends to, and what it counts. */
interface Run {
  stage: Stage
  prepared: Map<ActionName, Prepared>
  report: InputTortureReport
  sent: number
}

/** The text to send and by whom; null where the contract takes the input and nothing else is wrong with it. */
function eventOf(one: HostileCase, { prepared }: Run): { text: string; caller: Identity } | null {
  const { example, caller, records } = prepared.get(one.action) as Prepared
  const input = one.changes.reduce((value, change) => changeInput(value, change, records), example)
  const { action, locale } = one
  const isStranger = isPersonal(action) && one.changes.some(({ kind }) => kind === 'stranger')
  const isUnknown = records.size > 0 && one.changes.some(({ kind }) => kind === 'unknown_record')
  const text = hostileText({ v: CONTRACT_VERSION, action, requestId: freshRequestId(), locale, input })
  const isTaken = parseInput(actions[action].input, JSON.parse(text).input, locale).ok
  if (isTaken && !isStranger && !namesNone(isUnknown, input, records)) return null
  return { text, caller: isStranger ? aPerson() : caller }
}

/** Whether an input that the contract takes names a record that does not exist. */
function namesNone(isUnknown: boolean, input: unknown, records: ReadonlySet<unknown>): boolean {
  if (!isUnknown) return false
  const text = JSON.stringify(input)
  return [...records].some((record) => !text.includes(JSON.stringify(record)))
}

interface Answered {
  ok?: boolean
  code?: string
  error?: { code: string; message: string; fields?: { message: string }[] }
}

/** Why an answer is not the typed refusal it should be; null when it is. */
function problemOf({ action, locale }: HostileCase, answered: Answered): string | null {
  const { ok, code, error } = answered
  if (ok === undefined) return PLATFORM.includes(code ?? '') ? null : `the platform answered ${code}`
  // Naming messages that are not there marks none as read: nothing changed, which is checked for all.
  if (error === undefined) return action === 'message.read' ? null : 'it was accepted'
  const allowed: readonly string[] = [...commonErrors, ...actions[action].errors]
  if (error.code === 'INTERNAL' || !allowed.includes(error.code)) return `it gave ${error.code}`
  if (error.message !== errorTable[error.code as keyof typeof errorTable][locale])
    return `it said ${error.message}`
  const isMixed = (error.fields ?? []).some(({ message }) => CHINESE.test(message) !== (locale === 'zh'))
  return isMixed ? `it mixes languages: ${JSON.stringify(error.fields)}` : null
}

async function sendCase(one: HostileCase, run: Run): Promise<string | null> {
  const event = eventOf(one, run)
  if (event === null) {
    run.report.skipped += 1
    return null
  }
  run.sent += 1
  const { body } = await run.stage.cloud.sendText(areaOf(one.action), event.text, event.caller)
  const answered = body as Answered
  const code = answered.error?.code ?? answered.code ?? 'OK'
  run.report.answers[code] = (run.report.answers[code] ?? 0) + 1
  return problemOf(one, answered)
}

/** Sends a batch at once; throws the first problem, also when anything was stored. */
async function holds(batch: HostileCase[], run: Run): Promise<void> {
  const { cloud } = run.stage
  const before = await cloud.exportAll()
  const problems = await inBatches(batch, (one) => sendCase(one, run), 8)
  const found = problems.find((problem) => problem !== null)
  if (found !== undefined) throw new Error(found ?? '')
  if ((await cloud.exportAll()) !== before) throw new Error('the database changed')
}

/** Batches until enough cases were sent, each with a seed of its own that follows from the first. */
async function sendEnough(run: Run, { cases, seed }: InputTorture): Promise<void> {
  const batches = fc.array(hostileCases, { minLength: 1, maxLength: BATCH, size: 'max' })
  for (let round = seed; run.sent < cases && run.report.findings.length === 0; round += 1) {
    const details = await fc.check(
      fc.asyncProperty(batches, (batch) => holds(batch, run)),
      { seed: round, numRuns: 10 },
    )
    if (!details.failed) continue
    const why = details.errorInstance instanceof Error ? details.errorInstance.message : ''
    const smallest = JSON.stringify(details.counterexample)
    run.report.findings.push(
      `seed ${round}: ${why}; smallest case ${smallest} (path ${details.counterexamplePath})`,
    )
  }
}

/**
 * Bad inputs of every action, made by changing valid examples in ways the contract must refuse, or by naming
 * records that do not exist or belong to somebody else; through HTTP and real instances. Each gets a typed
 * refusal in its language, never INTERNAL, and nothing is stored.
 */
export async function tortureInputs(torture: InputTorture): Promise<InputTortureReport> {
  const startedAt = performance.now()
  const stage = await startStage({ instancesPerFunction: 2 })
  const report: InputTortureReport = { findings: [], answers: {}, skipped: 0, seconds: 0 }
  try {
    await sendEnough({ stage, prepared: await prepareAll(stage), report, sent: 0 }, torture)
  } finally {
    await stage.cloud.close()
  }
  return { ...report, seconds: Math.round((performance.now() - startedAt) / 100) / 10 }
}
