import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmulatorClock } from '../clock/emulator-clock'

type TokenUse = 'access' | 'refresh'

const LIFE_SECONDS: Record<TokenUse, number> = { access: 7200, refresh: 30 * 24 * 3600 }

export interface TokenSet {
  token_type: 'Bearer'
  access_token: string
  refresh_token: string
  expires_in: number
  sub: string
  scope: string
}

/** Signs and checks the bearer tokens of web users (JWT, HS256); the secret stays in the data directory. */
export class AccessTokens {
  private readonly secret: Buffer

  constructor(
    dataDirectory: string,
    private readonly env: string,
    private readonly clock: EmulatorClock,
  ) {
    this.secret = readOrCreateSecret(dataDirectory)
  }

  issue(uid: string, scope: 'anonymous' | 'user'): TokenSet {
    return {
      token_type: 'Bearer',
      access_token: this.sign(uid, 'access', scope),
      refresh_token: this.sign(uid, 'refresh', scope),
      expires_in: LIFE_SECONDS.access,
      sub: uid,
      scope,
    }
  }

  /** The token's uid, or `undefined` when it is forged, expired or meant for something else. */
  verify(token: string, use: TokenUse): string | undefined {
    const [header, payload, signature, ...rest] = token.split('.')
    if (!header || !payload || !signature || rest.length > 0) return undefined
    if (!sameText(signature, this.signatureOf(`${header}.${payload}`))) return undefined
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as {
      sub: string
      exp: number
      use: TokenUse
    }
    return claims.use === use && claims.exp * 1000 > this.clock.now() ? claims.sub : undefined
  }

  private sign(uid: string, use: TokenUse, scope: string): string {
    const now = Math.floor(this.clock.now() / 1000)
    const header = encode({ alg: 'HS256', typ: 'JWT' })
    const exp = now + LIFE_SECONDS[use]
    const payload = encode({ iss: 'emulator', sub: uid, aud: this.env, iat: now, exp, use, scope })
    return `${header}.${payload}.${this.signatureOf(`${header}.${payload}`)}`
  }

  private signatureOf(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('base64url')
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function readOrCreateSecret(dataDirectory: string): Buffer {
  mkdirSync(dataDirectory, { recursive: true })
  const path = join(dataDirectory, 'token-secret')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600 })
  return Buffer.from(readFileSync(path, 'utf8'), 'hex')
}
