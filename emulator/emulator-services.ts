import { PlanQuota } from './admin/plan-quota'
import { type OneAtATime, oneAtATime } from './archive/one-at-a-time'
import { PendingArchive } from './archive/pending-archive'
import { createEmulatorClock, type EmulatorClock } from './clock/emulator-clock'
import type { Database } from './database/database'
import type { CustomLoginKey, EmulatorOptions, TemplateText } from './emulator-options'
import { createReplyLoss, type ReplyLoss } from './faults/reply-loss'
import { createInvokeFunction, type InvokeFunction } from './functions/create-invoke-function'
import { FunctionRunner } from './functions/function-runner'
import { InvocationLog } from './functions/invocation-log'
import { type HttpRoute, refuseInvalidRoutes } from './http-access/http-access'
import { AccessTokens } from './identity/access-tokens'
import { WebUsers } from './identity/web-users'
import { FileStore } from './storage/file-store'
import type { StorageServices } from './storage/perform-storage-action'
import { StorageFaults } from './storage/storage-faults'
import { StorageSignatures } from './storage/storage-signatures'
import { TimerSchedule } from './timers/timer-schedule'
import { MediaSafety } from './wechat/media-safety'
import { MessagePushes } from './wechat/message-pushes'
import { MiniProgramCodes } from './wechat/mini-program-codes'
import { createOpenApi, type OpenApi } from './wechat/open-api'
import { PermissionPushes } from './wechat/permission-pushes'
import { PhoneCodes } from './wechat/phone-codes'
import { Subscriptions } from './wechat/subscriptions'
import { TextSafety } from './wechat/text-safety'
import { UnsafeWords } from './wechat/unsafe-words'
import { WebhookSink } from './wechat/webhook-sink'
import { WechatFaults } from './wechat/wechat-faults'

/** All parts of a running emulator, as its routes use them. */
export interface EmulatorServices {
  settings: EmulatorSettings
  testMode: boolean
  clock: EmulatorClock
  database: Database
  runner: FunctionRunner
  invoke: InvokeFunction
  log: InvocationLog
  replyLoss: ReplyLoss
  users: WebUsers
  tokens: AccessTokens
  subscriptions: Subscriptions
  phoneCodes: PhoneCodes
  wechatFaults: WechatFaults
  mediaSafety: MediaSafety
  codes: MiniProgramCodes
  pushes: MessagePushes
  permissionPushes: PermissionPushes
  openApi: OpenApi
  quota: PlanQuota
  webhooks: WebhookSink
  timers: TimerSchedule
  httpRoutes: readonly HttpRoute[]
  storage: StorageServices
  pendingArchive: PendingArchive
  /** Data are written out, replaced and emptied one after the other. */
  archiveTurns: OneAtATime
}

export interface EmulatorSettings {
  env: string
  appId: string
  latencyMs: number
  customLogin: CustomLoginKey | undefined
  appUrl: string | undefined
  appPages: readonly string[]
  templateTexts: Readonly<Record<string, TemplateText>>
}

const DEFAULT_ENV = 'local'
const DEFAULT_APP_ID = 'touristappid'
const DEFAULT_INSTANCES_PER_FUNCTION = 8

export async function createServices(
  options: EmulatorOptions,
  parts: {
    openDatabase: (clock: EmulatorClock) => Promise<Database>
    adminUrl: (token: string) => string
    /** `http://host:port`, known once the server listens. */
    origin: () => string
    onLine: (functionName: string, text: string) => void
  },
): Promise<EmulatorServices> {
  const { env = DEFAULT_ENV, appId = DEFAULT_APP_ID, dataDirectory } = options
  const httpRoutes = options.httpRoutes ?? []
  refuseInvalidRoutes(httpRoutes)
  const clock = createEmulatorClock()
  const log = new InvocationLog()
  const runner = new FunctionRunner({
    functionsDirectory: options.functionsDirectory,
    env,
    appId,
    functionEnvironment: options.functionEnvironment ?? {},
    instancesPerFunction: options.instancesPerFunction ?? DEFAULT_INSTANCES_PER_FUNCTION,
    clockOffsetMs: () => clock.offsetMs(),
    adminUrl: parts.adminUrl,
    onLine: parts.onLine,
  })
  const invoke = createInvokeFunction(runner, log, clock)
  const pushes = new MessagePushes(options.messagePushes ?? [], invoke, clock)
  const permissionPushes = new PermissionPushes(pushes, clock)
  const subscriptions = new Subscriptions(dataDirectory, clock, options.subscribeTemplates, (openid, event) =>
    permissionPushes.add(openid, event),
  )
  const phoneCodes = new PhoneCodes(clock, appId)
  const wechatFaults = new WechatFaults()
  const codes = new MiniProgramCodes(clock, { appId, appUrl: options.appUrl, pages: options.appPages })
  const words = new UnsafeWords()
  const msSinceVisit = (openid: string) => subscriptions.msSinceVisit(openid)
  const textSafety = new TextSafety(words, msSinceVisit)
  const mediaSafety = new MediaSafety({ words, pushes, clock, appId, msSinceVisit })
  return {
    settings: {
      env,
      appId,
      latencyMs: options.latencyMs ?? 0,
      customLogin: options.customLogin,
      appUrl: options.appUrl,
      appPages: options.appPages ?? [],
      templateTexts: options.templateTexts ?? {},
    },
    testMode: options.testMode ?? false,
    clock,
    database: await parts.openDatabase(clock),
    runner,
    invoke,
    log,
    replyLoss: createReplyLoss(),
    users: new WebUsers(dataDirectory, clock),
    tokens: new AccessTokens(dataDirectory, env, clock),
    subscriptions,
    phoneCodes,
    wechatFaults,
    mediaSafety,
    permissionPushes,
    codes,
    pushes,
    openApi: createOpenApi({
      subscriptions,
      phoneCodes,
      textSafety,
      mediaSafety,
      codes,
      faults: wechatFaults,
    }),
    quota: new PlanQuota(options.quota ?? {}),
    webhooks: new WebhookSink(dataDirectory, clock),
    timers: new TimerSchedule(runner, invoke, clock),
    httpRoutes,
    storage: {
      files: new FileStore(dataDirectory, () => clock.now()),
      signatures: new StorageSignatures(dataDirectory, () => clock.now()),
      faults: new StorageFaults(),
      origin: parts.origin,
      env,
    },
    pendingArchive: new PendingArchive(dataDirectory),
    archiveTurns: oneAtATime(),
  }
}
