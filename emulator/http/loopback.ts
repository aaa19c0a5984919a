import { isIP } from 'node:net'
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

export type AllowsHost = (hostHeader: string | undefined) => boolean

/**
 * Which names a request may use in its Host header: those of this machine, the one listened on, and, when listening
 * on every address, any address written in digits: only a name can be pointed elsewhere by its owner.
 */
export function hostsOf(listensOn: string): AllowsHost {
  const everywhere = listensOn === '0.0.0.0' || listensOn === '::'
  return (hostHeader) => {
    const name = hostNameOf(hostHeader ?? '')
    if (name === undefined) return false
    return LOOPBACK_NAMES.has(name) || name === listensOn || (everywhere && isDigits(name))
  }
}

function hostNameOf(hostHeader: string): string | undefined {
  try {
    return new URL(`http://${hostHeader}`).hostname
  } catch {
    return undefined
  }
}

function isDigits(name: string): boolean {
  return isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0
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
