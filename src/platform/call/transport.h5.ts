import { emulatorAddress, environmentId } from '../runtime'
import { readStored, type StorageKey, writeStored } from '../storage'
import type { Delivery } from './delivery'

interface Session {
  uid: string
  accessToken: string
  refreshToken: string
  /** Epoch ms. */
  expiresAt: number
}

const TIMEOUT_MS = 15_000
const RENEW_BEFORE_MS = 60_000

const sessionKey: StorageKey<Session> = {
  name: 'web-session',
  parse: (stored) =>
    typeof stored === 'object' && stored !== null && 'accessToken' in stored
      ? (stored as Session)
      : undefined,
}

/** https://docs.cloudbase.net/http-api/basic/overview */
const gateway = () => emulatorAddress() ?? `https://${environmentId() ?? ''}.api.tcloudbasegateway.com`

interface TokenAnswer {
  sub: string
  access_token: string
  refresh_token: string
  expires_in: number
}

async function post(path: string, body: object, token?: string): Promise<Response> {
  return fetch(`${gateway()}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
}

/** Answers of a gateway that is overrun or restarting, without an envelope of ours in them. */
const BUSY = [429, 502, 503, 504]

/** The platform gave no session and said nothing about the visitor either. */
class SignInBusy extends Error {}

/**
 * What a sign-in brought; null when the platform refuses it for good. It takes the place of `before` alone: who deleted
 * their data while it was on its way is not made that visitor again.
 */
async function keep(response: Response, before?: Session): Promise<Session | null> {
  if (response.status >= 500 || BUSY.includes(response.status))
    throw new SignInBusy(`sign-in: HTTP ${response.status}`)
  if (!response.ok) return null
  const answer = (await response.json()) as TokenAnswer
  const session = {
    uid: answer.sub,
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    expiresAt: Date.now() + answer.expires_in * 1_000,
  }
  if (readStored(sessionKey)?.refreshToken === before?.refreshToken) writeStored(sessionKey, session)
  return session
}

/** https://docs.cloudbase.net/http-api/auth/auth-sign-in-anonymously */
async function signIn(before?: Session): Promise<Session> {
  const client = encodeURIComponent(environmentId() ?? '')
  const session = await keep(await post(`/auth/v1/signin/anonymously?client_id=${client}`, {}), before)
  if (session === null) throw new TypeError('anonymous sign-in was refused')
  return session
}

async function renew(session: Session): Promise<Session | null> {
  const client_id = environmentId() ?? ''
  return keep(
    await post('/auth/v1/token', {
      client_id,
      grant_type: 'refresh_token',
      refresh_token: session.refreshToken,
    }),
    session,
  )
}

let signingIn: Promise<Session> | undefined

/**
 * Only a session that the platform refuses makes a new visitor: whoever became one because the platform was
 * busy would never see their own records again. `refused` is the token that the gateway did not take, though it should
 * still be good by our clock.
 */
async function currentSession(refused?: string): Promise<Session> {
  const stored = readStored(sessionKey)
  const isGood = stored !== undefined && stored.expiresAt - RENEW_BEFORE_MS > Date.now()
  if (isGood && stored.accessToken !== refused) return stored
  if (stored === undefined) return signIn()
  return (await renew(stored)) ?? renewedElsewhere(stored) ?? signIn(stored)
}

/** A refresh token works once: another tab may have used it while this one asked. */
function renewedElsewhere({ refreshToken }: Session): Session | undefined {
  const stored = readStored(sessionKey)
  return stored?.refreshToken === refreshToken ? undefined : stored
}

/** One sign-in at a time: pages that load together must not become two visitors. */
function session(refused?: string): Promise<Session> {
  signingIn ??= currentSession(refused).finally(() => {
    signingIn = undefined
  })
  return signingIn
}

/** An answer that is no JSON, from a proxy or a broken gateway, is no envelope either: the caller says INTERNAL. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function deliveryOf(response: Response): Promise<Delivery> {
  const body = await bodyOf(response)
  return BUSY.includes(response.status) ? { kind: 'busy' } : { kind: 'answered', body }
}

const mayGo = (as: Session, subject: string | undefined) => subject === undefined || as.uid === subject

async function postAs(path: string, event: object, subject: string | undefined): Promise<Delivery> {
  const first = await session()
  if (!mayGo(first, subject)) return { kind: 'another-person' }
  const response = await post(path, event, first.accessToken)
  if (response.status !== 401) return deliveryOf(response)
  const fresh = await session(first.accessToken)
  if (!mayGo(fresh, subject)) return { kind: 'another-person' }
  return deliveryOf(await post(path, event, fresh.accessToken))
}

/**
 * Calls a cloud function through CloudBase's web gateway as an anonymous visitor; with `subject`, only as the
 * visitor with that uid.
 */
export async function deliver(functionName: string, event: object, subject?: string): Promise<Delivery> {
  try {
    return await postAs(`/v1/functions/${functionName}`, event, subject)
  } catch (failure) {
    const isTimeout = failure instanceof DOMException && failure.name === 'TimeoutError'
    console.warn('call failed', functionName, String(failure))
    if (failure instanceof SignInBusy) return { kind: 'busy' }
    return { kind: isTimeout ? 'timeout' : 'offline' }
  }
}

/** The visitor's uid as far as it is known without asking the network. */
export function knownSubject(): string | undefined {
  return readStored(sessionKey)?.uid
}

/** The anonymous visitor's id, for the emulator's stand-ins of WeChat dialogs. */
export async function webUid(): Promise<string | undefined> {
  return (await session()).uid
}
