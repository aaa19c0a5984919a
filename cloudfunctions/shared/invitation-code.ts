import { createHash, randomBytes } from 'node:crypto'
import { keyedId } from './secrets'

export const INVITATION_LIFE_MS = 24 * 60 * 60 * 1000

/** Stands as the giver of the first administrator's invitation, which no colleague gives. */
export const DEPLOYMENT = 'deployment'

/** A fresh code of 144 random bits. */
export function randomInvitationCode(): string {
  return randomBytes(18).toString('base64url')
}

/** The code of one request of an administrator: the same request again gives the same code. */
export function invitationCodeFor(subject: string, requestId: string): string {
  return keyedId('invitation', subject, requestId)
}

/** What is stored of a code. */
export function invitationHash(code: string): string {
  return createHash('sha256').update(`invitation:${code}`).digest('hex')
}
