import type { ReplyLoss } from '../faults/reply-loss'
import { LOST_ANSWER } from '../http/answer'
import { type Exchange, readJson } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'
import type { Route } from '../http/router'
import type { WebUsers } from '../identity/web-users'
import type { Caller } from './caller'
import type { InvokeFunction } from './create-invoke-function'
import { PAYLOAD_LIMIT_BYTES } from './function-runner'
import { reportAnswer } from './report-answer'

const IDENTIFIER = /^[\w\-#@~=*(){}[\]:.,<>+]{1,64}$/

/**
 * `POST /functions/:name` for tests and tools. Header `x-emulator-openid` calls as that WeChat user,
 * `x-emulator-uid` as that anonymous web user, none as nobody. Only the emulator has this route.
 */
export function functionRoutes(options: {
  invoke: InvokeFunction
  users: WebUsers
  replyLoss: ReplyLoss
  rememberOpenid: (openid: string) => void
}): Route[] {
  return [
    {
      method: 'POST',
      pattern: '/functions/:name',
      async handle(exchange) {
        const caller = readCaller(exchange, options.users)
        if (caller.kind === 'wechat') options.rememberOpenid(caller.openid)
        const event = await readJson(exchange, PAYLOAD_LIMIT_BYTES)
        const report = await options.invoke(exchange.parameters.name ?? '', event, caller)
        return options.replyLoss.losesFunctionReply() ? LOST_ANSWER : reportAnswer(report)
      },
    },
  ]
}

function readCaller(exchange: Exchange, users: WebUsers): Caller {
  const openid = readIdentifier(exchange, 'x-emulator-openid')
  if (openid !== undefined) return { kind: 'wechat', openid }
  const uid = readIdentifier(exchange, 'x-emulator-uid')
  if (uid !== undefined) return users.callerFor(uid)
  return { kind: 'server', source: '' }
}

function readIdentifier(exchange: Exchange, header: string): string | undefined {
  const value = exchange.header(header)
  if (value === undefined || value === '') return undefined
  if (IDENTIFIER.test(value)) return value
  throw new HttpRefusal(400, 'INVALID_PARAM', `Header ${header} is not an identifier.`)
}
