import type { EmulatorServices } from '../emulator-services'
import { PAYLOAD_LIMIT_BYTES } from '../functions/function-runner'
import { reportAnswer } from '../functions/report-answer'
import { type Answer, jsonAnswer, LOST_ANSWER } from '../http/answer'
import { type Exchange, readJson, readObject } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'
import type { Route } from '../http/router'
import { readCustomTicket } from './custom-ticket'
import type { WebUser } from './web-users'

/** CloudBase's web platform: sign-in, refresh, who am I, and function calls with a bearer token. */
export function authRoutes(services: EmulatorServices): Route[] {
  const { users, tokens } = services
  return [
    {
      method: 'POST',
      pattern: '/auth/v1/signin/anonymously',
      handle: () => jsonAnswer(tokens.issue(users.createAnonymous().uid, 'anonymous')),
    },
    {
      method: 'POST',
      pattern: '/auth/v1/signin/custom',
      handle: (exchange) => signInByTicket(services, exchange),
    },
    { method: 'POST', pattern: '/auth/v1/token', handle: (exchange) => refresh(services, exchange) },
    {
      method: 'GET',
      pattern: '/auth/v1/user/me',
      handle: (exchange) => jsonAnswer(describeUser(requireUser(services, exchange))),
    },
    {
      method: 'POST',
      pattern: '/v1/functions/:name',
      handle: (exchange) => callFunction(services, exchange),
    },
  ]
}

async function signInByTicket(services: EmulatorServices, exchange: Exchange): Promise<Answer> {
  const { provider_id: provider, ticket } = await readObject(exchange)
  const key = services.settings.customLogin
  if (provider !== 'custom' || typeof ticket !== 'string' || !key) {
    return authError('invalid_argument', 'Custom login is not set up, or the request is malformed.')
  }
  const customUserId = readCustomTicket(ticket, key, services.clock.now())
  if (customUserId === undefined) return authError('invalid_grant', 'The ticket is not valid.')
  return jsonAnswer(services.tokens.issue(services.users.ofCustomId(customUserId).uid, 'user'))
}

async function refresh(services: EmulatorServices, exchange: Exchange): Promise<Answer> {
  const { grant_type: grantType, refresh_token: refreshToken } = await readObject(exchange)
  if (grantType !== 'refresh_token' || typeof refreshToken !== 'string') {
    return authError('invalid_argument', 'Give grant_type refresh_token and a refresh_token.')
  }
  const uid = services.tokens.verify(refreshToken, 'refresh')
  if (uid === undefined) return authError('invalid_grant', 'The refresh token is not valid.')
  const isCustom = services.users.find(uid)?.customUserId !== undefined
  return jsonAnswer(services.tokens.issue(uid, isCustom ? 'user' : 'anonymous'))
}

/** The body is the function's event itself, and the answer its return value itself. */
async function callFunction(services: EmulatorServices, exchange: Exchange): Promise<Answer> {
  const { uid } = requireUser(services, exchange)
  const event = await readJson(exchange, PAYLOAD_LIMIT_BYTES)
  const caller = services.users.callerFor(uid)
  if (caller.kind === 'wechat') services.subscriptions.remember(caller.openid)
  const report = await services.invoke(exchange.parameters.name ?? '', event, caller)
  return services.replyLoss.losesFunctionReply() ? LOST_ANSWER : reportAnswer(report)
}

function requireUser({ tokens, users }: EmulatorServices, exchange: Exchange): WebUser {
  const token = /^Bearer (.+)$/.exec(exchange.header('authorization') ?? '')?.[1]
  const uid = token === undefined ? undefined : tokens.verify(token, 'access')
  if (uid === undefined)
    throw new HttpRefusal(401, 'INVALID_ACCESS_TOKEN', 'Sign in, or refresh the access token.')
  return users.meet(uid)
}

function describeUser({ uid, customUserId }: WebUser) {
  return { sub: uid, name: customUserId === undefined ? 'anonymous' : customUserId }
}

function authError(error: string, description: string): Answer {
  return jsonAnswer({ error, error_code: 4001, error_description: description }, 400)
}
