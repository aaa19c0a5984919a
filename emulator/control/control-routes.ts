import { clearServices } from '../archive/archive'
import type { EmulatorServices } from '../emulator-services'
import { type Answer, JSON_TYPE, jsonAnswer, textAnswer } from '../http/answer'
import { type Exchange, readObject } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'
import { requireTestMode } from '../http/loopback'
import type { Route } from '../http/router'
import type { FiredTimer } from '../timers/timer-schedule'
import { type MediaFaults, NO_MEDIA_FAULTS } from '../wechat/media-safety'
import { NO_PERMISSION_FAULTS, type PermissionFaults } from '../wechat/permission-pushes'
import type { Finding } from '../wechat/unsafe-words'
import { isWechatErrorCode } from '../wechat/wechat-error'
import type { WechatFault } from '../wechat/wechat-faults'

/** Health for everybody; time, faults, export and reset for tests on this machine. */
export function controlRoutes(services: EmulatorServices): Route[] {
  const testOnly = (handle: (exchange: Exchange) => Promise<Answer> | Answer) => (exchange: Exchange) => {
    requireTestMode(services.testMode, exchange.remoteAddress)
    return handle(exchange)
  }
  return [
    { method: 'GET', pattern: '/health', handle: () => jsonAnswer(describeHealth(services)) },
    { method: 'GET', pattern: '/clock', handle: () => jsonAnswer(describeClock(services)) },
    { method: 'POST', pattern: '/clock', handle: testOnly((exchange) => moveClock(services, exchange)) },
    {
      method: 'POST',
      pattern: '/faults',
      handle: testOnly((exchange) => setFaults(services, exchange)),
    },
    {
      method: 'GET',
      pattern: '/export',
      handle: testOnly(() => exportAll(services)),
    },
    { method: 'POST', pattern: '/reset', handle: testOnly(() => reset(services)) },
  ]
}

function describeHealth({ settings, runner, clock, testMode }: EmulatorServices) {
  return {
    ok: true,
    env: settings.env,
    appId: settings.appId,
    testMode,
    now: clock.now(),
    functions: runner.names(),
  }
}

function describeClock({ clock }: EmulatorServices) {
  return { now: clock.now(), offsetMs: clock.offsetMs() }
}

/** `{ at }` (epoch ms or ISO text), `{ advanceMs }` or `{ reset: true }`; answers what fired by it. */
async function moveClock(services: EmulatorServices, exchange: Exchange): Promise<Answer> {
  const { clock, timers } = services
  const { at, advanceMs, reset: wantsReset } = await readObject(exchange)
  const before = clock.now()
  if (at !== undefined) clock.setTo(readMoment(at))
  else if (advanceMs !== undefined) clock.advance(readNumber('advanceMs', advanceMs))
  else if (wantsReset === true) clock.reset()
  else throw new HttpRefusal(400, 'INVALID_PARAM', 'Give at, advanceMs or reset: true.')
  if (clock.now() < before) timers.forgetDueMoments()
  const fired = timers.running() ? await timers.fireDue() : []
  return jsonAnswer({ ...describeClock(services), fired: fired.map(describeFired) })
}

function describeFired({ name, functionName, report }: FiredTimer) {
  return { name, functionName, result: report.outcome.ok ? 'ok' : report.outcome.code }
}

function readMoment(value: unknown): number {
  return readNumber('at', typeof value === 'string' ? Date.parse(value) : value)
}

function readNumber(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new HttpRefusal(400, 'INVALID_PARAM', `${name} must be a finite number.`)
}

/** Sets all faults at once: what is left out is switched off. */
async function setFaults(
  { replyLoss, wechatFaults, mediaSafety, permissionPushes, storage }: EmulatorServices,
  exchange: Exchange,
): Promise<Answer> {
  const {
    sdkReplyLoss = 0,
    functionReplyLoss = 0,
    seed = 1,
    wechat = {},
    media = {},
    permissions = {},
    undeletable = [],
  } = await readObject(exchange)
  wechatFaults.configure(readWechatFaults(wechat))
  permissionPushes.configure(readPermissionFaults(permissions))
  mediaSafety.configure(readMediaFaults(media))
  storage.faults.configure(readTexts('undeletable', undeletable))
  replyLoss.configure({
    sdkReplyLoss: readProbability('sdkReplyLoss', sdkReplyLoss),
    functionReplyLoss: readProbability('functionReplyLoss', functionReplyLoss),
    seed: readNumber('seed', seed),
  })
  return jsonAnswer({
    ...replyLoss.settings(),
    wechat: wechatFaults.settings(),
    media: mediaSafety.settings(),
    permissions: permissionPushes.settings(),
    undeletable: storage.faults.settings(),
  })
}

function readTexts(name: string, value: unknown): string[] {
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '')
  if (isList) return value
  throw new HttpRefusal(400, 'INVALID_PARAM', `${name} must be a list of texts.`)
}

/** `{ <interface>: <errcode> | timeout | lost }`: what each interface of WeChat does instead of answering as it should. */
function readWechatFaults(value: unknown): Record<string, WechatFault> {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value)
  const faults = isTable ? Object.entries(value) : []
  const isFault = (fault: unknown) => fault === 'timeout' || fault === 'lost' || isWechatErrorCode(fault)
  if (isTable && faults.every(([, fault]) => isFault(fault))) return Object.fromEntries(faults)
  throw new HttpRefusal(
    400,
    'INVALID_PARAM',
    'wechat must map names of interfaces to error codes of WeChat, timeout or lost.',
  )
}

/** `{ delayMs, copies }`: when and how often WeChat tells what people allowed and stopped. */
function readPermissionFaults(value: unknown): PermissionFaults {
  const given = (typeof value === 'object' ? value : null) as Partial<PermissionFaults> | null
  if (given === null) throw new HttpRefusal(400, 'INVALID_PARAM', 'permissions must be an object.')
  const { delayMs, copies } = { ...NO_PERMISSION_FAULTS, ...given }
  return { delayMs: readNumber('delayMs', delayMs), copies: readNumber('copies', copies) }
}

/** `{ delayMs, copies, early, finding: { suggest, label } }`: when, how often and with what WeChat's verdict comes. */
function readMediaFaults(value: unknown): MediaFaults {
  const given = (typeof value === 'object' ? value : null) as Partial<MediaFaults> | null
  if (given === null) throw new HttpRefusal(400, 'INVALID_PARAM', 'media must be an object.')
  const { delayMs = NO_MEDIA_FAULTS.delayMs, copies = NO_MEDIA_FAULTS.copies, early, finding } = given
  return {
    delayMs: readNumber('delayMs', delayMs),
    copies: readNumber('copies', copies),
    early: early === true,
    ...(finding === undefined ? {} : { finding: readFinding(finding) }),
  }
}

function readFinding({ suggest, label }: Partial<Finding>): Finding {
  if (suggest === 'pass' || suggest === 'review' || suggest === 'risky') {
    return { suggest, label: readNumber('label', label) }
  }
  throw new HttpRefusal(400, 'INVALID_PARAM', 'suggest must be pass, review or risky.')
}

function readProbability(name: string, value: unknown): number {
  const number = readNumber(name, value)
  if (number >= 0 && number <= 1) return number
  throw new HttpRefusal(400, 'INVALID_PARAM', `${name} must lie between 0 and 1.`)
}

async function exportAll({ database }: EmulatorServices): Promise<Answer> {
  return textAnswer(await database.shown(() => database.exportAll()), JSON_TYPE)
}

async function reset(services: EmulatorServices): Promise<Answer> {
  await clearServices(services)
  return jsonAnswer({ ok: true })
}
