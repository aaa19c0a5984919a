import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import type { StaffRole } from '@contract/define-action'
import type { Envelope } from '@contract/envelope'
import type { RunningEmulator } from '../../emulator/emulator-options'
import { startEmulator } from '../../emulator/start-emulator'
import { contentStore } from '../../scripts/content/content-store'
import type { PublishableItem } from '../../scripts/content/decide-publication'
import { importDistrict } from '../../scripts/content/import-district'
import { inviteFirstAdministrator } from '../../scripts/local/invite-first-administrator'
import { messagePushes } from '../../scripts/local/message-pushes'
import { type Cloud, openCloud } from '../../scripts/local/open-cloud'
import { type Posted, postText } from './post-text'

/** Tuesday 24 November 2026, 10:00 in Shanghai: the day on which tests happen unless they move the clock. */
export const TEST_NOW = Date.parse('2026-11-24T02:00:00Z')

export interface TestCloud {
  url: string
  cloud: Cloud
  emulator: RunningEmulator
  /** Calls an action as a WeChat user through `POST /functions/<area>`. */
  call<N extends ActionName>(action: N, input: InputOf<N>, as: Caller): Promise<Answer<N>>
  /**
   * Sends an event as it stands: as a WeChat user (by openid), as somebody else, or as nobody. Rejects with
   * ReplyLost when no answer came.
   */
  send(area: string, event: unknown, as?: string | Identity): Promise<Sent>
  /** Sends a body that need not be what `JSON.stringify` would make. */
  sendText(area: string, body: string, as?: string | Identity): Promise<Sent>
  fireTimer(name: 'minute' | 'daily'): Promise<unknown>
  setClock(at: number): Promise<void>
  /** What `GET /export` answers, without the way over HTTP: it is asked for before and after nearly everything. */
  exportAll(): Promise<string>
  /** The same by collection. */
  exportCollections(): Promise<Record<string, string>>
  setFaults(faults: {
    sdkReplyLoss?: number
    functionReplyLoss?: number
    seed?: number
    undeletable?: string[]
  }): Promise<void>
  /** Makes `openid` staff through the invitation flow. */
  joinAs(openid: string, profile: { name: string; roles: StaffRole[]; places?: string[] }): Promise<void>
  close(): Promise<void>
}

/** Who the platform says is calling: a WeChat user, an anonymous web visitor, or nobody. */
export interface Identity {
  openid?: string
  uid?: string
}

export interface Caller extends Identity {
  requestId?: string
}

/** An answer with what it cost. */
export interface Sent {
  body: Envelope<unknown>
  text: string
  sdkRequests: number
  /** The SDK's actions in order. */
  sdkActions: string[]
}

export type Answer<N extends ActionName> = Envelope<OutputOf<N>>

let requests = 0

/** A request id no other call of this process used. */
export function freshRequestId(): string {
  requests += 1
  return `test-request-${String(requests).padStart(8, '0')}`
}

const post = (url: string, body: unknown) => postText(url, JSON.stringify(body))

function identityHeaders(as: string | Identity = {}): Record<string, string> {
  const { openid, uid } = typeof as === 'string' ? { openid: as } : as
  if (openid !== undefined) return { 'x-emulator-openid': openid }
  return uid === undefined ? {} : { 'x-emulator-uid': uid }
}

function readSent({ text, header }: Posted): Sent {
  const actions = header('x-emulator-sdk-actions') ?? ''
  return {
    body: JSON.parse(text) as Envelope<unknown>,
    text,
    sdkRequests: Number(header('x-emulator-sdk-requests') ?? Number.NaN),
    sdkActions: actions === '' ? [] : actions.split(','),
  }
}

/** Starts the emulator with the bundles of this test run on a free port and temporary data, content published. */
export async function startCloud(options: {
  items: readonly PublishableItem[]
  latencyMs?: number
  instancesPerFunction?: number
  subscribeTemplates?: string[]
}): Promise<TestCloud> {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-'))
  const build = process.env.TEST_BUILD ?? 'dist'
  const functionEnvironment: Record<string, string> = {
    DISTRICT: 'xiacheng',
    FIELD_KEY: Buffer.alloc(32, 7).toString('base64'),
  }
  const emulator = await startEmulator({
    port: 0,
    dataDirectory: join(directory, 'data'),
    functionsDirectory: join(build, 'cloudfunctions'),
    collectionsManifest: join(build, 'collections.json'),
    functionEnvironment,
    testMode: true,
    timers: false,
    messagePushes,
    ...(options.latencyMs === undefined ? {} : { latencyMs: options.latencyMs }),
    ...(options.instancesPerFunction === undefined
      ? {}
      : { instancesPerFunction: options.instancesPerFunction }),
    ...(options.subscribeTemplates === undefined ? {} : { subscribeTemplates: options.subscribeTemplates }),
  })
  functionEnvironment.STAFF_WEBHOOK_URL = `${emulator.url}/webhook/send?key=test`
  const cloud = openCloud(emulator.url)
  const test = testCloud(emulator, cloud, directory)
  await test.setClock(TEST_NOW)
  await importDistrict({
    store: contentStore(cloud.database()),
    district: 'xiacheng',
    items: options.items,
    now: TEST_NOW,
  })
  await test.fireTimer('daily')
  await test.fireTimer('minute')
  return test
}

function testCloud(emulator: RunningEmulator, cloud: Cloud, directory: string): TestCloud {
  const { url, database } = emulator
  const sendText: TestCloud['sendText'] = async (area, body, as) =>
    readSent(await postText(`${url}/functions/${area}`, body, identityHeaders(as)))
  const send: TestCloud['send'] = (area, event, as) => sendText(area, JSON.stringify(event), as)
  const call: TestCloud['call'] = async (action, input, as) => {
    const event = { action, input, requestId: as.requestId ?? freshRequestId() }
    return (await send(action.slice(0, action.indexOf('.')), event, as)).body as never
  }
  return {
    url,
    cloud,
    emulator,
    send,
    sendText,
    call,
    fireTimer: async (name) => JSON.parse((await post(`${url}/triggers/${name}`, {})).text),
    setClock: async (at) => void (await post(`${url}/clock`, { at })),
    exportAll: () => database.shown(() => database.exportAll()),
    exportCollections: () =>
      database.shown(() => {
        const collections = database.collectionNames().map((name) => [name, database.exportCollection(name)])
        return Object.fromEntries(collections) as Record<string, string>
      }),
    setFaults: async (faults) => void (await post(`${url}/faults`, faults)),
    joinAs: (openid, profile) => joinAs({ cloud, call }, openid, profile),
    close: async () => {
      await emulator.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

const FIRST_ADMINISTRATOR = 'openid-first-administrator'

async function must<T>(answer: Promise<Envelope<T>>): Promise<T> {
  const envelope = await answer
  if (!envelope.ok) throw new Error(`${envelope.error.code}: ${JSON.stringify(envelope.error)}`)
  return envelope.data
}

async function joinAs(
  { cloud, call }: Pick<TestCloud, 'cloud' | 'call'>,
  openid: string,
  profile: { name: string; roles: StaffRole[]; places?: string[] },
): Promise<void> {
  const first = await inviteFirstAdministrator(cloud, { district: 'xiacheng', name: '管理员', now: TEST_NOW })
  if (first !== null) await must(call('staff.join', { code: first }, { openid: FIRST_ADMINISTRATOR }))
  const invitation = await must(
    call(
      'staff.invite',
      { name: profile.name, roles: profile.roles, places: profile.places ?? [] },
      { openid: FIRST_ADMINISTRATOR },
    ),
  )
  await must(call('staff.join', { code: invitation.code }, { openid }))
}
