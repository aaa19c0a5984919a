import { isIP } from 'node:net'
import { HttpRefusal } from './http-refusal'

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a page is one of this machine: one at `http://localhost:10086` and the like, or at the very address by which
 * the emulator was reached, which `hostsOf` allowed before. A page from anywhere else is a stranger.
 */
export function isOwnPage(address: string, hostHeader: string | undefined): boolean {
  const name = nameIn(address)
  if (name === undefined) return false
  return LOOPBACK_NAMES.has(name) || name === nameIn(`http://${hostHeader ?? ''}`)
}

export type AllowsHost = (hostHeader: string | undefined) => boolean

/**
 * Which names a request may use in its Host header: those of this machine, the one listened on, and, when listening
 * on every address, any address written in digits: only a name can be pointed elsewhere by its owner.
 */
export function hostsOf(listensOn: string): AllowsHost {
  const everywhere = isEveryAddress(listensOn)
  const own = nameIn(`http://${inUrl(listensOn)}`)
  return (hostHeader) => {
    const name = nameIn(`http://${hostHeader ?? ''}`)
    if (name === undefined) return false
    return LOOPBACK_NAMES.has(name) || name === own || (everywhere && isDigits(name))
  }
}

/** An address to connect to; `0.0.0.0` and `::` are only ones to listen on. */
export function reachableUrl(listensOn: string, port: number): string {
  const name = isEveryAddress(listensOn) ? '127.0.0.1' : listensOn
  return `http://${inUrl(name)}:${port}`
}

function isEveryAddress(listensOn: string): boolean {
  return listensOn === '0.0.0.0' || listensOn === '::'
}

/** Within a URL an IPv6 address stands in brackets. */
function inUrl(name: string): string {
  return name.includes(':') ? `[${name}]` : name
}

/** The host of an address as every way of writing it ends up: in lower case, IPv6 shortened and in brackets. */
function nameIn(address: string): string | undefined {
  try {
    return new URL(address).hostname
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
