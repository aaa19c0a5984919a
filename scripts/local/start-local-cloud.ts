import { join } from 'node:path'
import type { TemplateKey } from '../../contract/message/templates'
import { dayOf } from '../../domain/time/shanghai'
import type { RunningEmulator } from '../../emulator/emulator-options'
import { startEmulator } from '../../emulator/start-emulator'
import { contentStore } from '../content/content-store'
import { importDistrict } from '../content/import-district'
import { type LoadedDistrict, loadDistrict } from '../content/load-district'
import { appPages } from './app-pages'
import { inviteFirstAdministrator } from './invite-first-administrator'
import { localSecrets } from './local-secrets'
import { messagePushes } from './message-pushes'
import { openCloud } from './open-cloud'
import { templateTexts } from './template-texts'

export const DISTRICT = 'xiacheng'

export interface LocalCloud {
  emulator: RunningEmulator
  /** For the first administrator; null once there is one. */
  invitation: string | null
  scenes: { scene: string; label: string; does: string }[]
  /** Ids of content that staff edited in the workbench: what the files say of it was not published. */
  leftAlone: string[]
}

export interface LocalCloudOptions {
  dataDirectory: string
  port: number
  demo: boolean
  functionsDirectory: string
  collectionsManifest: string
  /** Where the web build is served: codes and messages of the emulator lead there. */
  appUrl?: string
  overlays?: string[]
  testMode?: boolean
  latencyMs?: number
  /** Begins at this moment instead of now, and goes on from there; needs test mode. */
  at?: number
}

function load(options: LocalCloudOptions): Extract<LoadedDistrict, { ok: true }> {
  const loaded = loadDistrict({
    directory: `content/${DISTRICT}`,
    demo: options.demo,
    today: dayOf(options.at ?? Date.now()),
    ...(options.overlays === undefined ? {} : { overlays: options.overlays }),
  })
  if (loaded.ok) return loaded
  const problems = loaded.problems.map(({ file, line, reason }) => `  ${file}:${line} ${reason}`)
  throw new Error(`The content has problems:\n${problems.join('\n')}`)
}

/** The emulator's address is part of what functions are configured with, so it is known before it starts. */
async function runEmulator(
  options: LocalCloudOptions,
  templates: Partial<Record<TemplateKey, string>>,
): Promise<RunningEmulator> {
  const ids = Object.values(templates)
  const functionEnvironment: Record<string, string> = { DISTRICT, ...localSecrets(options.dataDirectory) }
  const emulator = await startEmulator({
    port: options.port,
    dataDirectory: join(options.dataDirectory, 'emulator'),
    functionsDirectory: options.functionsDirectory,
    collectionsManifest: options.collectionsManifest,
    functionEnvironment,
    testMode: options.testMode ?? false,
    latencyMs: options.latencyMs ?? Number(process.env.EMULATOR_LATENCY_MS ?? 0),
    timers: true,
    messagePushes,
    appPages,
    ...(options.appUrl === undefined ? {} : { appUrl: options.appUrl }),
    instancesPerFunction: 16,
    templateTexts: templateTexts(templates),
    ...(ids.length === 0 ? {} : { subscribeTemplates: ids }),
  })
  functionEnvironment.STAFF_WEBHOOK_URL = `${emulator.url}/webhook/send?key=local`
  return emulator
}

async function post(url: string, body: object): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`POST ${url}: ${response.status} ${await response.text()}`)
}

/**
 * A cloud on this machine with the district's content published, slots planned ahead, and an invitation for
 * the first administrator. Unchanged content keeps its revisions; slots that people booked keep their claims.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { items, scenes } = load(options)
  const settings = items.find((item) => item.kind === 'settings')
  const templates = settings?.kind === 'settings' ? settings.data.templates : {}
  const emulator = await runEmulator(options, templates)
  try {
    const cloud = openCloud(emulator.url)
    const now = options.at ?? Date.now()
    if (options.at !== undefined) await post(`${emulator.url}/clock`, { at: options.at })
    const store = contentStore(cloud.database())
    const { leftAlone } = await importDistrict({ items, district: DISTRICT, store, now })
    for (const timer of ['daily', 'minute']) {
      await post(`${emulator.url}/triggers/${timer}`, {})
    }
    const invitation = await inviteFirstAdministrator(cloud, { district: DISTRICT, name: '管理员', now })
    return { emulator, invitation, scenes, leftAlone }
  } catch (cause) {
    await emulator.close()
    throw cause
  }
}
