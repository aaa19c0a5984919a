import { request } from 'node:http'
import { jsonAnswer } from './answer'
import { type HttpServer, startHttpServer } from './http-server'
import { hostsOf, isOwnPage, reachableUrl } from './loopback'
import type { Route } from './router'

let server: HttpServer

const routes: Route[] = [{ method: 'GET', pattern: '/', handle: () => jsonAnswer({ ok: true }) }]

beforeAll(async () => {
  server = await startHttpServer({ port: 0, host: '127.0.0.1', routes })
})

afterAll(() => server.close())

/** `fetch` sets Host and Sec-Fetch-Site itself. */
function statusOf(headers: Record<string, string>, port = server.port): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: '/', headers }, (response) => {
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
  ['http://localhost:10086/', 200],
  ['http://127.0.0.1:10086/pages/tabs/me/index', 200],
  ['https://attacker.example/', 403],
  ['http://localhost.attacker.example/', 403],
  ['', 403],
])('a picture that a page at %j asks another site for is answered %i', async (referer, status) => {
  expect(await statusOf({ 'sec-fetch-site': 'cross-site', referer })).toBe(status)
})

test.each([
  ['http://localhost:10086', 200],
  ['https://attacker.example', 403],
  ['null', 403],
])('a request of a page at %j is answered %i, whatever it calls its Referer', async (origin, status) => {
  expect(await statusOf({ origin, referer: 'http://localhost:10086/' })).toBe(status)
})

test.each([
  ['http://192.168.1.20:10088', '192.168.1.20:10088', true],
  ['http://192.168.1.20:10086', '192.168.1.20:10088', true],
  ['http://192.168.1.21:10088', '192.168.1.20:10088', false],
  ['http://[fd00::5]:10088', '[FD00:0::5]:10088', true],
  ['https://attacker.example', '192.168.1.20:10088', false],
  ['http://localhost:10086', '192.168.1.20:10088', true],
])('a page at %s is one of ours where we were reached as %s: %s', (page, host, isOurs) => {
  expect(isOwnPage(page, host)).toBe(isOurs)
})

describe('a server that listens on every address', () => {
  let open: HttpServer
  beforeAll(async () => {
    open = await startHttpServer({ port: 0, host: '0.0.0.0', routes })
  })
  afterAll(() => open.close())

  test.each([
    ['the address it was reached by', 'http://192.168.1.20:10088', 200],
    ['another one', 'http://192.168.1.21:10088', 403],
  ])('takes what a page at %s sends', async (_title, origin, status) => {
    expect(await statusOf({ host: '192.168.1.20:10088', origin }, open.port)).toBe(status)
  })
})

test.each([
  ['0.0.0.0', '192.168.1.20:10088', true],
  ['::', '[fe80::1]:10088', true],
  ['0.0.0.0', 'attacker.example', false],
  ['192.168.1.20', '192.168.1.20:10088', true],
  ['192.168.1.20', '192.168.1.21', false],
  ['::1', '[::1]:10088', true],
  ['fd00::5', '[fd00::5]:10088', true],
  ['FD00:0:0::5', '[fd00::5]:10088', true],
  ['fd00::5', '[fd00::6]:10088', false],
  ['Office.Local', 'office.local:10088', true],
])('listening on %s, the host %s is allowed: %s', (listensOn, host, allowed) => {
  expect(hostsOf(listensOn)(host)).toBe(allowed)
})

test.each([
  ['127.0.0.1', 'http://127.0.0.1:10088'],
  ['0.0.0.0', 'http://127.0.0.1:10088'],
  ['::', 'http://127.0.0.1:10088'],
  ['::1', 'http://[::1]:10088'],
])('what listens on %s is reached at %s', (listensOn, url) => {
  expect(reachableUrl(listensOn, 10_088)).toBe(url)
})
