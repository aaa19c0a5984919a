import { HttpRefusal } from './http-refusal'

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** True for `http://localhost:10086` and the like; a page from anywhere else is a stranger. */
export function isLoopbackOrigin(origin: string): boolean {
  try {
    return LOOPBACK_NAMES.has(new URL(origin).hostname)
  } catch {
    return false
  }
}

export function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}

/** Routes that move time or clear data exist for tests on this machine only. */
export function requireTestMode(testMode: boolean, remoteAddress: string): void {
  if (!testMode) {
    throw new HttpRefusal(403, 'TEST_MODE_ONLY', 'Start the emulator with its test flag to use this route.')
  }
  if (!isLoopbackAddress(remoteAddress)) {
    throw new HttpRefusal(403, 'LOOPBACK_ONLY', 'This route answers requests of this machine only.')
  }
}
