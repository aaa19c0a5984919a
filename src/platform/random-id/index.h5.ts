import { hex } from './hex'

const BYTES = 16

/** 128 random bits as 32 hexadecimal characters, for a `requestId`. */
export async function randomId(): Promise<string> {
  return hex(crypto.getRandomValues(new Uint8Array(BYTES)))
}
