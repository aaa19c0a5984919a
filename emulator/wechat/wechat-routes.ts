import type { EmulatorServices } from '../emulator-services'
import { type Answer, jsonAnswer, textAnswer } from '../http/answer'
import { type Exchange, readObject } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'
import { requireTestMode } from '../http/loopback'
import type { Route } from '../http/router'
import { drawCode } from '../picture/draw-code'
import { describePushes } from './message-pushes'

/** The phone's side of WeChat: prompts, the phone button, what was delivered; and the group robot's address. */
export function wechatRoutes(services: EmulatorServices): Route[] {
  const { codes, subscriptions, webhooks } = services
  return [
    {
      method: 'GET',
      pattern: '/wx/messages',
      handle: ({ query }) =>
        jsonAnswer({ messages: subscriptions.messages(query.get('openid') ?? undefined) }),
    },
    {
      method: 'GET',
      pattern: '/wx/subscriptions',
      handle: ({ query }) => jsonAnswer({ balances: subscriptions.balances(query.get('openid') ?? '') }),
    },
    { method: 'POST', pattern: '/wx/subscriptions', handle: (exchange) => answerPrompt(services, exchange) },
    {
      method: 'POST',
      pattern: '/wx/subscriptions/stop',
      handle: (exchange) => stopTemplates(services, exchange),
    },
    { method: 'POST', pattern: '/wx/phone-codes', handle: (exchange) => issuePhoneCode(services, exchange) },
    {
      method: 'POST',
      pattern: '/webhook/send',
      async handle(exchange) {
        return jsonAnswer(webhooks.accept(exchange.query.get('key') ?? '', await readForgivingly(exchange)))
      },
    },
    { method: 'GET', pattern: '/wx/pushes', handle: () => jsonAnswer(describePushes(services.pushes)) },
    {
      method: 'POST',
      pattern: '/wx/pushes',
      handle: (exchange) => makePushes(services, exchange),
    },
    { method: 'GET', pattern: '/webhook', handle: () => jsonAnswer({ messages: webhooks.messages() }) },
    { method: 'GET', pattern: '/wx/codes', handle: () => jsonAnswer({ codes: codes.list() }) },
    { method: 'POST', pattern: '/wx/codes', handle: (exchange) => makeCode(services, exchange) },
    {
      method: 'GET',
      pattern: '/wx/codes/picture',
      handle: ({ query }) => showCode(services, query.get('path') ?? ''),
    },
  ]
}

/**
 * Stands in for the dialog of `wx.requestSubscribeMessage`, with its limits: one to three templates a call (20003),
 * all of them ours (20001). With `silent` no dialog opens, as after 总是保持以上选择.
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html
 */
async function answerPrompt(services: EmulatorServices, exchange: Exchange): Promise<Answer> {
  const body = await readObject(exchange)
  const templateIds = body.templateIds
  if (!isListOfText(templateIds) || templateIds.length < 1 || templateIds.length > 3) {
    return jsonAnswer({ errCode: 20003, errMsg: 'templateIds must hold one to three ids' }, 400)
  }
  if (!templateIds.every((id) => services.subscriptions.ownsTemplate(id))) {
    return jsonAnswer(
      { errCode: 20001, errMsg: 'No template data return, verify the template id exist' },
      400,
    )
  }
  const openid = readOpenid(services, body)
  const manner = { accept: body.accept === true, isSilent: body.silent === true }
  return jsonAnswer(services.subscriptions.answerPrompt(openid, templateIds, manner))
}

/** The person refuses templates in WeChat's settings of the mini-program. */
async function stopTemplates(services: EmulatorServices, exchange: Exchange): Promise<Answer> {
  const body = await readObject(exchange)
  const { templateIds } = body
  if (!isListOfText(templateIds) || templateIds.length === 0) {
    throw new HttpRefusal(400, 'INVALID_PARAM', 'templateIds must be a list of ids.')
  }
  services.subscriptions.stop(readOpenid(services, body), templateIds)
  return jsonAnswer({ ok: true })
}

/** `{ page, scene }` as `wxacode.getUnlimited` takes it, by hand; WeChat's refusals come as HTTP 400. */
async function makeCode({ codes }: EmulatorServices, exchange: Exchange): Promise<Answer> {
  const { errcode, errmsg } = codes.getUnlimited(await readObject(exchange))
  if (errcode !== 0) throw new HttpRefusal(400, String(errcode), errmsg)
  return jsonAnswer(codes.list()[0])
}

/** Wide enough to be scanned from a screen. */
const SHOWN_CODE = {
  width: 430,
  line: [0, 0, 0, 255],
  ground: [255, 255, 255, 255],
} as const

function showCode({ codes }: EmulatorServices, path: string): Answer {
  if (path.length > 1_024) throw new HttpRefusal(400, 'INVALID_PARAM', 'A path has at most 1,024 characters.')
  return textAnswer(drawCode(codes.addressOf(path), SHOWN_CODE), 'image/png')
}

/** Pushes what is due, or with `{ event, openid }` that event as if WeChat had made it. Test flag. */
async function makePushes(services: EmulatorServices, exchange: Exchange): Promise<Answer> {
  requireTestMode(services.testMode, exchange.remoteAddress)
  const { event, openid } = await readObject(exchange)
  const made =
    typeof event === 'object' && event !== null
      ? [await services.pushes.deliver(event as Record<string, unknown>, String(openid))]
      : await services.pushes.deliverDue()
  return jsonAnswer({
    delivered: made.map(({ event: pushed, functionName, report }) => ({
      event: pushed,
      functionName,
      result: report === null ? null : report.outcome.ok ? report.outcome.resultText : report.outcome.code,
    })),
  })
}

async function issuePhoneCode(services: EmulatorServices, exchange: Exchange): Promise<Answer> {
  const body = await readObject(exchange)
  services.subscriptions.remember(readOpenid(services, body))
  if (typeof body.phone !== 'string' || !/^\+?[\d-]{5,20}$/.test(body.phone)) {
    throw new HttpRefusal(400, 'INVALID_PARAM', 'phone must be a phone number.')
  }
  return jsonAnswer({ code: services.phoneCodes.issue(body.phone) })
}

/** The person by openid, or by the uid of the web build when it is mapped to one. */
function readOpenid(services: EmulatorServices, body: Record<string, unknown>): string {
  if (typeof body.openid === 'string' && body.openid !== '') return body.openid
  const openid = typeof body.uid === 'string' ? services.users.find(body.uid)?.openid : undefined
  if (openid) return openid
  throw new HttpRefusal(
    400,
    'INVALID_PARAM',
    'Give an openid, or the uid of a web user that plays a WeChat user.',
  )
}

function isListOfText(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '')
}

/** The robot answers a malformed body with its own error, not with ours. */
async function readForgivingly(exchange: Exchange): Promise<unknown> {
  try {
    return JSON.parse((await exchange.bytes()).toString('utf8'))
  } catch {
    return undefined
  }
}
