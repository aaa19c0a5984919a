import { createPublicKey, verify } from 'node:crypto'
import type { CustomLoginKey } from '../emulator-options'

/**
 * Reads the custom user id of a ticket that the SDK's `createTicket` made: `<key id>/@@/<JWT RS256>`, times in
 * ms. `undefined` when it was not signed by this environment's key, or has expired.
 */
export function readCustomTicket(ticket: string, key: CustomLoginKey, now: number): string | undefined {
  const [keyId, token] = ticket.split('/@@/')
  const [header, payload, signature] = (token ?? '').split('.')
  if (keyId !== key.privateKeyId || !header || !payload || !signature) return undefined
  const signed = Buffer.from(`${header}.${payload}`)
  if (!verify('sha256', signed, createPublicKey(key.key), Buffer.from(signature, 'base64url')))
    return undefined
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as {
    uid?: unknown
    exp?: unknown
  }
  const isAlive = typeof claims.exp === 'number' && claims.exp > now
  return isAlive && typeof claims.uid === 'string' ? claims.uid : undefined
}
