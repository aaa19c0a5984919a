import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCommandLine } from './command-line'

test('without options everything has its default', () => {
  expect(parseCommandLine([], {})).toEqual({
    port: 10088,
    host: '127.0.0.1',
    dataDirectory: '.emulator',
    env: 'local',
    appId: 'touristappid',
    instancesPerFunction: 8,
    latencyMs: 0,
    quota: {},
    timers: true,
    testMode: false,
  })
})

test('options are taken over', () => {
  const options = parseCommandLine(['--port', '0', '--no-timers', '--test', '--templates', 'a,b'], {})
  expect(options).toMatchObject({ port: 0, timers: false, testMode: true, subscribeTemplates: ['a', 'b'] })
})

test('pushes go to the functions that are named', () => {
  expect(parseCommandLine(['--pushes', 'event/wxa_media_check=push,text/=desk'], {})).toMatchObject({
    messagePushes: [
      { msgType: 'event', event: 'wxa_media_check', functionName: 'push' },
      { msgType: 'text', event: '', functionName: 'desk' },
    ],
  })
})

test('paths of the HTTP access service go to the functions that are named', () => {
  expect(parseCommandLine(['--http', '/api/hello=hello,/=site'], {})).toMatchObject({
    httpRoutes: [
      { path: '/api/hello', functionName: 'hello' },
      { path: '/', functionName: 'site' },
    ],
  })
})

test('the app is named by its address and by the pages of its app.json', () => {
  const directory = mkdtempSync(join(tmpdir(), 'emulator-line-'))
  const pages = join(directory, 'app.json')
  const subPackages = [{ root: 'pages/park', pages: ['detail/index'] }]
  writeFileSync(pages, JSON.stringify({ pages: ['pages/home/index'], subPackages }))
  expect(parseCommandLine(['--app', 'http://127.0.0.1:10086/', '--pages', pages], {})).toMatchObject({
    appUrl: 'http://127.0.0.1:10086',
    appPages: ['pages/home/index', 'pages/park/detail/index'],
  })
  rmSync(directory, { recursive: true })
})

test('files and folders are taken over', () => {
  const args = ['--functions', 'f', '--manifest', 'm', '--seed', 's', '--import', 'i', '--export', 'e']
  expect(parseCommandLine(args, {})).toMatchObject({
    functionsDirectory: 'f',
    collectionsManifest: 'm',
    seedFile: 's',
    importFile: 'i',
    exportFile: 'e',
  })
})

test('a quota is what was given', () => {
  expect(parseCommandLine(['--qps', '30', '--connections', '20'], {})).toMatchObject({
    quota: { requestsPerSecond: 30, connections: 20 },
  })
})

test('latency comes from the environment, and an option outranks it', () => {
  const environment = { EMULATOR_LATENCY_MS: '15' }
  expect(parseCommandLine([], environment)).toMatchObject({ latencyMs: 15 })
  expect(parseCommandLine(['--latency', '2'], environment)).toMatchObject({ latencyMs: 2 })
})

test.each([
  [['--port', 'x'], '--port needs a whole number, not "x".'],
  [['--latency', '1.5'], '--latency needs a whole number, not "1.5".'],
  [['--http', 'hello'], '--http needs /PATH=FUNCTION, not "hello".'],
  [['--pushes', 'push'], '--pushes needs TYPE/EVENT=FUNCTION, not "push".'],
])('%j is refused with a sentence', (args, message) => {
  expect(() => parseCommandLine(args, {})).toThrow(message)
})

test('an unknown option is refused', () => {
  expect(() => parseCommandLine(['--bogus'], {})).toThrow(/bogus/)
})

test('help is help', () => {
  expect(parseCommandLine(['--help'], {})).toBe('help')
})
