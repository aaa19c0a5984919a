import { request } from 'node:http'
import { jsonAnswer } from './answer'
import { type HttpServer, startHttpServer } from './http-server'
import { hostsOf } from './loopback'
import type { Route } from './router'

let server: HttpServer

beforeAll(async () => {
  const routes: Route[] = [{ method: 'GET', pattern: '/', handle: () => jsonAnswer({ ok: true }) }]
  server = await startHttpServer({ port: 0, host: '127.0.0.1', routes })
})

afterAll(() => server.close())

/** `fetch` sets Host and Sec-Fetch-Site itself. */
function statusOf(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path: '/', headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject)
    sent.end()
  })
}

test.each([
  ['localhost:10088', 200],
  ['127.0.0.1', 200],
  ['[::1]:10088', 200],
  ['attacker.example', 403],
  ['localhost.attacker.example', 403],
  ['127.0.0.1.attacker.example:10088', 403],
  ['192.168.1.20', 403],
  ['@@', 403],
])('a request to the host %j is answered %i', async (host, status) => {
  expect(await statusOf({ host })).toBe(status)
})

test.each([
  ['cross-site', 403],
  ['same-site', 200],
  ['same-origin', 200],
  ['none', 200],
])('a request that a browser marks %j is answered %i', async (site, status) => {
  expect(await statusOf({ 'sec-fetch-site': site })).toBe(status)
})

test.each([
  ['0.0.0.0', '192.168.1.20:10088', true],
  ['::', '[fe80::1]:10088', true],
  ['0.0.0.0', 'attacker.example', false],
  ['192.168.1.20', '192.168.1.20:10088', true],
  ['192.168.1.20', '192.168.1.21', false],
])('listening on %s, the host %s is allowed: %s', (listensOn, host, allowed) => {
  expect(hostsOf(listensOn)(host)).toBe(allowed)
})
