import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * Sealing of personal fields (AES-256-GCM) and keyed hashes. The key comes from the environment as 32 bytes
 * in base64; its id is stored with what it sealed, so that a new key can be introduced beside the old one.
 */
const KEY_ID = 'k1'

function fieldKey(): Buffer {
  const key = Buffer.from(process.env.FIELD_KEY ?? '', 'base64')
  if (key.length !== 32) throw new Error('FIELD_KEY must be 32 bytes in base64')
  return key
}

const derived = (purpose: string) => createHmac('sha256', fieldKey()).update(purpose).digest()

/** Seals a text: `<key id>.<base64url of nonce, tag and ciphertext>`. */
export function seal(text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived('seal'), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${KEY_ID}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** Opens what `seal` made; throws when it was tampered with or sealed by an unknown key. */
export function unseal(sealed: string): string {
  const [keyId, body] = sealed.split('.')
  if (keyId !== KEY_ID || body === undefined) throw new Error('sealed by an unknown key')
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', derived('seal'), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

function base32(bytes: Buffer): string {
  let bits = 0
  let value = 0
  let text = ''
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      text += ALPHABET[(value >>> (bits - 5)) & 31]
      bits -= 5
    }
    value &= (1 << bits) - 1
  }
  return text
}

/** A keyed hash of parts as 26 lower-case letters and digits: deterministic, not guessable. */
export function keyedId(purpose: string, ...parts: string[]): string {
  const mac = createHmac('sha256', derived(purpose))
  return base32(mac.update(JSON.stringify(parts)).digest().subarray(0, 16))
}

/** Equality of two secrets in constant time. */
export function sameSecret(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
