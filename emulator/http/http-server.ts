import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, jsonAnswer } from './answer'
import { type Exchange, readBytes, readHeader, readHeaders } from './exchange'
import { HttpRefusal } from './http-refusal'
import { type AllowsHost, hostsOf, isOwnPage } from './loopback'
import { matchRoute, type Route } from './router'

export interface HttpServer {
  port: number
  close(): Promise<void>
}

/** Listens and serves the routes. A taken port is refused with what to do about it. */
export async function startHttpServer(options: {
  port: number
  host: string
  routes: readonly Route[]
}): Promise<HttpServer> {
  const served = { routes: options.routes, allowsHost: hostsOf(options.host) }
  const server = createServer((request, response) => void serve(served, request, response))
  // The SDK's agent drops free sockets after 4.8 s; ours must live longer, or it would meet a closed one.
  server.keepAliveTimeout = 65_000
  server.requestTimeout = 0
  await listen(server, options.port, options.host)
  return {
    port: (server.address() as AddressInfo).port,
    close: () => closeServer(server),
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListenError(error, port, host)))
    server.listen(port, host, () => resolve())
  })
}

function explainListenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} on ${host} is taken. Stop the program that uses it, or choose another port for the emulator.`,
      { cause: error },
    )
  }
  return error
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function serve(
  { routes, allowsHost }: { routes: readonly Route[]; allowsHost: AllowsHost },
  request: IncomingMessage,
  response: ServerResponse,
) {
  const requestId = randomUUID()
  const answer = await answerRequest(routes, request, requestId, allowsHost)
  if (answer.kind === 'lost') {
    request.socket.destroy()
    return
  }
  const body = Buffer.from(answer.body)
  response.writeHead(answer.status, {
    'content-length': body.length,
    'cache-control': 'no-store',
    'x-request-id': requestId,
    ...corsHeaders(request),
    ...answer.headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

async function answerRequest(
  routes: readonly Route[],
  request: IncomingMessage,
  requestId: string,
  allowsHost: AllowsHost,
): Promise<Answer> {
  try {
    refuseStrangers(request, allowsHost)
    if (request.method === 'OPTIONS') return { kind: 'reply', status: 204, headers: {}, body: '' }
    return await runRoute(routes, request, requestId)
  } catch (error) {
    if (error instanceof HttpRefusal) {
      return jsonAnswer({ code: error.code, message: error.message, requestId }, error.status)
    }
    console.error('[emulator]', request.method, request.url, error)
    return jsonAnswer({ code: 'SYS_ERR', message: 'The emulator failed; see its output.', requestId }, 500)
  }
}

function runRoute(routes: readonly Route[], request: IncomingMessage, requestId: string) {
  const url = new URL(request.url ?? '/', 'http://emulator')
  const match = matchRoute(routes, request.method ?? 'GET', url.pathname)
  if (!match) throw new HttpRefusal(404, 'NOT_FOUND', `No route for ${request.method} ${url.pathname}.`)
  const exchange: Exchange = {
    method: request.method ?? 'GET',
    path: url.pathname,
    parameters: match.parameters,
    query: url.searchParams,
    remoteAddress: request.socket.remoteAddress ?? '',
    requestId,
    header: (name) => readHeader(request, name),
    headers: () => readHeaders(request),
    bytes: (limitBytes) => readBytes(request, limitBytes),
  }
  return match.route.handle(exchange)
}

/**
 * A web page of another site may not drive the emulator through its visitor's browser: neither openly, nor under a
 * name of its own that it lets point at this machine. For a picture a browser sends no Origin, and it calls a page at
 * `localhost` another site than `127.0.0.1`; who asks is then told by the Referer, which a page can leave out but not
 * make up.
 */
function refuseStrangers({ headers }: IncomingMessage, allowsHost: AllowsHost): void {
  const { host, origin, referer } = headers
  if (!allowsHost(host)) {
    throw new HttpRefusal(403, 'HOST_REFUSED', `The emulator is not called ${host}.`)
  }
  if (origin !== undefined && !isOwnPage(origin, host)) {
    throw new HttpRefusal(403, 'ORIGIN_REFUSED', `The emulator serves pages of this machine, not ${origin}.`)
  }
  const isFromElsewhere = headers['sec-fetch-site'] === 'cross-site' && origin === undefined
  if (isFromElsewhere && !isOwnPage(referer ?? '', host)) {
    throw new HttpRefusal(403, 'ORIGIN_REFUSED', 'The emulator serves pages of this machine only.')
  }
}

function corsHeaders(request: IncomingMessage): Record<string, string> {
  const origin = request.headers.origin
  if (origin === undefined || !isOwnPage(origin, request.headers.host)) return {}
  const wanted = request.headers['access-control-request-headers']
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-allow-headers':
      wanted ?? 'authorization, content-type, x-request-id, x-device-id, x-sdk-version',
    'access-control-expose-headers': 'x-request-id, x-emulator-sdk-requests, x-emulator-sdk-actions',
    'access-control-max-age': '600',
    vary: 'origin',
  }
}
