import type { EmulatorServices } from '../emulator-services'
import { jsonAnswer } from '../http/answer'
import { readObject } from '../http/exchange'
import { HttpRefusal } from '../http/http-refusal'
import type { Route } from '../http/router'

const IDENTIFIER = /^[\w\-#@~=*(){}[\]:.,<>+]{1,64}$/

/** The identity switch: lets a web user play a WeChat user, so that the web build can try everything. */
export function identityRoutes({ users, subscriptions }: EmulatorServices): Route[] {
  return [
    { method: 'GET', pattern: '/identities', handle: () => jsonAnswer({ identities: users.list() }) },
    {
      method: 'POST',
      pattern: '/identities',
      async handle(exchange) {
        const { uid, openid } = await readObject(exchange)
        if (!isIdentifier(uid)) throw new HttpRefusal(400, 'INVALID_PARAM', 'uid must be an identifier.')
        if (openid !== null && !isIdentifier(openid)) {
          throw new HttpRefusal(400, 'INVALID_PARAM', 'openid must be an identifier, or null to undo.')
        }
        if (openid !== null) subscriptions.remember(openid)
        return jsonAnswer(users.map(uid, openid))
      },
    },
  ]
}

function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && IDENTIFIER.test(value)
}
