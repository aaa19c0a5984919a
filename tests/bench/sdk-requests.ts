import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionName, actions, type OutputOf } from '@contract/actions'
import { ensureTestBuild } from '../harness/ensure-test-build'
import { aPerson, type Stage, staffCaller, startStage } from '../harness/stage'
import { freshRequestId, type Identity, type Sent, TEST_NOW } from '../harness/start-cloud'
import { type Figure, information, lessIsBetter, MOST_ALLOWED } from './figure'

/** The most requests an action may make before it answers. */
const budgets: Partial<Record<ActionName, number>> = {
  'catalog.sync': 1,
  'inquiry.submit': 3,
  'booking.create': 3,
  'event.register': 2,
  'booking.consult': 5,
}

/** What is measured: an action, or with `files` one whose files are looked at before it answers. */
interface Case {
  action: ActionName
  files?: true
}

const withFiles = (action: ActionName): Case[] =>
  action === 'inquiry.submit' ? [{ action, files: true }] : []
const cases = (Object.keys(actions) as ActionName[]).flatMap((action): Case[] => [
  { action },
  ...withFiles(action),
])

const WINDOW_MS = 11_000

/**
 * SDK requests that each action makes before it answers, counted by the emulator: on a fresh instance for a
 * person nobody knows, and on an instance that just served another one.
 */
export async function sdkRequests(): Promise<Figure[]> {
  ensureTestBuild()
  const stage = await startStage({ instancesPerFunction: 1 })
  try {
    const figures: Figure[] = []
    let moment = TEST_NOW
    for (const one of cases) {
      moment += WINDOW_MS
      await stage.cloud.setClock(moment)
      figures.push(await measure(stage, one, 'cold'), await measure(stage, one, 'warm'))
    }
    return figures
  } finally {
    await stage.cloud.close()
  }
}

async function inputOf(stage: Stage, { action, files }: Case, owner: Identity): Promise<unknown> {
  if (action === 'catalog.sync') return syncedInput(stage)
  const example = await stage.exampleFor(action, owner)
  return action === 'inquiry.submit' && !files ? { ...example, attachments: [] } : example
}

async function measure(stage: Stage, one: Case, instance: 'cold' | 'warm'): Promise<Figure> {
  const { action, files } = one
  const owner = aPerson()
  const caller = Array.isArray(actions[action].audience) ? staffCaller(action, stage) : owner
  const input = await inputOf(stage, one, owner)
  if (instance === 'cold') forgetInstances(action)
  const { body, sdkActions } = await send(stage, action, { input, caller })
  if (!body.ok) throw new Error(`${action}: ${body.error.code}`)
  const figure = {
    name: `requests.${action}${files ? '.with-a-file' : ''}.${instance}`,
    value: sdkActions.length,
    unit: 'SDK requests',
    detail: sdkActions.map((name) => name.replace(/^database\./u, '')).join(', '),
  }
  const budget = files ? undefined : budgets[action]
  return budget === undefined
    ? information(figure)
    : lessIsBetter(figure, { value: budget, name: MOST_ALLOWED })
}

function send(stage: Stage, action: ActionName, call: { input: unknown; caller: Identity }): Promise<Sent> {
  const event = { action, requestId: freshRequestId(), input: call.input }
  return stage.cloud.send(action.slice(0, action.indexOf('.')), event, call.caller)
}

/** What a client sends that has everything already. */
async function syncedInput(stage: Stage): Promise<{ lineage: string; since: number }> {
  const { body } = await send(stage, 'catalog.sync', { input: {}, caller: {} })
  if (!body.ok) throw new Error(`catalog.sync: ${body.error.code}`)
  const { lineage, rev } = body.data as OutputOf<'catalog.sync'>
  return { lineage, since: rev }
}

/** A bundle that looks newly built gets fresh instances, as after a deployment. */
function forgetInstances(action: ActionName): void {
  const area = action.slice(0, action.indexOf('.'))
  const bundle = join(process.env.TEST_BUILD ?? '', 'cloudfunctions', area, 'index.js')
  const now = new Date()
  utimesSync(bundle, now, now)
}
