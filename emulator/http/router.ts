import type { Answer } from './answer'
import type { Exchange } from './exchange'

export interface Route {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'ANY'
  /** A path with `:named` parts; `/*` at its end stands for whatever follows. */
  pattern: string
  handle: (exchange: Exchange) => Promise<Answer> | Answer
}

export interface RouteMatch {
  route: Route
  parameters: Record<string, string>
}

export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch | undefined {
  for (const route of routes) {
    if (route.method !== 'ANY' && route.method !== method) continue
    const parameters = matchPattern(route.pattern, path)
    if (parameters) return { route, parameters }
  }
  return undefined
}

function matchPattern(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.at(-1) === '*' && given.length > wanted.length) given.length = wanted.length
  if (wanted.length !== given.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':') && value !== '') parameters[part.slice(1)] = decode(value)
    else if (part !== '*' && part !== value) return undefined
  }
  return parameters
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
