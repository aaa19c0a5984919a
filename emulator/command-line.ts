import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { EmulatorOptions } from './emulator-options'
import type { HttpRoute } from './http-access/http-access'
import type { PushTarget } from './wechat/message-pushes'

export const USAGE = `Starts CloudBase on this machine.

  cloudbase-emulator [options]

  --port N             port to listen on; 0 takes a free one (10088)
  --host NAME          address to listen on (127.0.0.1)
  --data DIR           where data is kept (.emulator)
  --functions DIR      one folder per function: index.js with exports.main, config.json if there is one (none)
  --manifest FILE      collections and their indexes (none: collections are created by the SDK)
  --seed FILE          documents for a data folder that holds none: { "collection": [document, ...] }
  --import FILE        an archive that takes the place of all data before the start
  --export FILE        writes all data as one archive when the emulator stops
  --env ID             environment id (local)
  --app-id ID          appid that functions see (touristappid)
  --function-env FILE  JSON file of variables configured for every function
  --templates A,B      ids of the subscription templates that exist
  --pushes A,B         what WeChat pushes to which function: event/wxa_media_check=push
  --http A,B           paths of the HTTP access service and who answers: /api/hello=hello
  --app URL            where the app's web build is served: codes and messages lead there
  --pages FILE         app.json of the mini-program: its pages are those that codes may be made for (any)
  --instances N        instances of one function at once (8)
  --latency MS         delay of each SDK request (EMULATOR_LATENCY_MS, or 0)
  --qps N              database requests in one second, as a plan would allow (no limit)
  --connections N      database requests at the same time (no limit)
  --no-timers          leave timers alone
  --test               open the routes that move time, lose replies, export and clear data
  --help               this text
`

const OPTIONS = {
  port: { type: 'string', default: '10088' },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string', default: '.emulator' },
  functions: { type: 'string' },
  manifest: { type: 'string' },
  seed: { type: 'string' },
  import: { type: 'string' },
  export: { type: 'string' },
  env: { type: 'string', default: 'local' },
  'app-id': { type: 'string', default: 'touristappid' },
  'function-env': { type: 'string' },
  templates: { type: 'string' },
  pushes: { type: 'string' },
  http: { type: 'string' },
  app: { type: 'string' },
  pages: { type: 'string' },
  instances: { type: 'string', default: '8' },
  latency: { type: 'string' },
  qps: { type: 'string' },
  connections: { type: 'string' },
  'no-timers': { type: 'boolean', default: false },
  test: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Reads the command line; `help` asks for the usage text. Throws with a plain sentence on a mistake. */
export function parseCommandLine(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): EmulatorOptions | 'help' {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true })
  if (values.help) return 'help'
  const functionEnvironment = values['function-env']
  const { templates, pushes, http, app, pages } = values
  return {
    port: readWhole('port', values.port),
    host: values.host,
    dataDirectory: values.data,
    ...pathsOf(values),
    env: values.env,
    appId: values['app-id'],
    instancesPerFunction: readWhole('instances', values.instances),
    latencyMs: readWhole('latency', values.latency ?? environment.EMULATOR_LATENCY_MS ?? '0'),
    quota: {
      ...(values.qps === undefined ? {} : { requestsPerSecond: readWhole('qps', values.qps) }),
      ...(values.connections === undefined
        ? {}
        : { connections: readWhole('connections', values.connections) }),
    },
    timers: !values['no-timers'],
    testMode: values.test,
    ...(templates === undefined ? {} : { subscribeTemplates: templates.split(',').filter(Boolean) }),
    ...(pushes === undefined ? {} : { messagePushes: pushes.split(',').map(readPush) }),
    ...(http === undefined ? {} : { httpRoutes: http.split(',').map(readHttpRoute) }),
    ...(app === undefined ? {} : { appUrl: app.replace(/\/+$/, '') }),
    ...(pages === undefined ? {} : { appPages: readPages(pages) }),
    ...(functionEnvironment === undefined ? {} : { functionEnvironment: readVariables(functionEnvironment) }),
  }
}

/** What was named of the files and folders. */
function pathsOf(values: {
  functions?: string
  manifest?: string
  seed?: string
  import?: string
  export?: string
}): Pick<
  EmulatorOptions,
  'functionsDirectory' | 'collectionsManifest' | 'seedFile' | 'importFile' | 'exportFile'
> {
  return {
    ...(values.functions === undefined ? {} : { functionsDirectory: values.functions }),
    ...(values.manifest === undefined ? {} : { collectionsManifest: values.manifest }),
    ...(values.seed === undefined ? {} : { seedFile: values.seed }),
    ...(values.import === undefined ? {} : { importFile: values.import }),
    ...(values.export === undefined ? {} : { exportFile: values.export }),
  }
}

function readWhole(name: string, text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new Error(`--${name} needs a whole number, not "${text}".`)
}

function readPush(text: string): PushTarget {
  const [, msgType, event, functionName] = /^(\w+)\/(\w*)=([\w-]+)$/.exec(text) ?? []
  if (msgType !== undefined && event !== undefined && functionName !== undefined) {
    return { msgType, event, functionName }
  }
  throw new Error(`--pushes needs TYPE/EVENT=FUNCTION, not "${text}".`)
}

function readHttpRoute(text: string): HttpRoute {
  const [, path, functionName] = /^(\/[^=]*)=([\w-]+)$/.exec(text) ?? []
  if (path !== undefined && functionName !== undefined) return { path, functionName }
  throw new Error(`--http needs /PATH=FUNCTION, not "${text}".`)
}

/** https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html */
function readPages(path: string): string[] {
  const { pages = [], subPackages = [] } = JSON.parse(readFileSync(path, 'utf8')) as {
    pages?: string[]
    subPackages?: { root: string; pages: string[] }[]
  }
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]
}

function readVariables(path: string): Record<string, string> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
}
