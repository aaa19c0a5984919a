import type { StoredPhone } from '@domain/phone'
import { keyedId, sameSecret, seal, unseal } from './secrets'

/** `138****2046`; numbers of which that would show nearly all show their last two digits only. */
export function maskPhone(phone: string): string {
  return phone.length >= 11
    ? `${phone.slice(0, 3)}****${phone.slice(-4)}`
    : `${'*'.repeat(phone.length - 2)}${phone.slice(-2)}`
}

/** Proof that WeChat gave this number to this person; made by us, so nothing has to be stored. */
export function phoneProof(subject: string, phone: string): string {
  return keyedId('phone-proof', subject, phone)
}

/** Prepares a number for storing; it counts as verified only with a proof for this person. */
export function storePhone(subject: string, phone: string, proof: string | undefined): StoredPhone {
  return {
    sealed: seal(phone),
    hash: keyedId('phone', phone),
    masked: maskPhone(phone),
    verified: proof !== undefined && sameSecret(proof, phoneProof(subject, phone)),
  }
}

/** The number in full, for staff who may handle the matter; empty once its owner had it deleted. */
export function readPhone(stored: StoredPhone): string {
  return stored.sealed === '' ? '' : unseal(stored.sealed)
}
