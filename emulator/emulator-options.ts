import type { PlanQuotaSettings } from './admin/plan-quota'
import type { Database } from './database/database'
import type { HttpRoute } from './http-access/http-access'
import type { PushTarget } from './wechat/message-pushes'

/** What `startEmulator` is given. Paths are absolute or relative to the working directory. */
export interface EmulatorOptions {
  /** 0 takes a free port. */
  port: number
  host?: string
  /** Where documents, sent messages, credits and the signing secret are kept. */
  dataDirectory: string
  /** The deployed bundle: one folder per function with `index.js` (exports `main`) and `config.json`; none without it. */
  functionsDirectory?: string
  /**
   * JSON file `{ collections: [{ name, indexes: [{ name, fields, unique? }] }] }`; a field is `[path, 1 | -1]`, that of a
   * geo index `[path, "2dsphere"]`. Without it the SDK creates the collections. `http: [{ path, function }]` beside
   * them are paths of the HTTP access service.
   */
  collectionsManifest?: string
  /** JSON file `{ collection: [document] }` in EJSON, added when the data folder holds no document. */
  seedFile?: string
  /** An archive that takes the place of all data before anything is served. */
  importFile?: string
  /** Where an archive of all data is written on `close`. */
  exportFile?: string
  /** Environment id; functions see it as TCB_ENV and SCF_NAMESPACE. */
  env?: string
  appId?: string
  /** Where the app's web build is served: codes and messages lead there. */
  appUrl?: string
  /** Paths of the app's pages, as in `app.json`; any page exists when left out. */
  appPages?: string[]
  /** Variables that a deployment would configure for every function. */
  functionEnvironment?: Record<string, string>
  /** Delay added to each SDK request, in ms: the round trip that the cloud would cost. */
  latencyMs?: number
  /** Imitates the database quota of a plan; unlimited when left out. */
  quota?: PlanQuotaSettings
  /** Opens the routes that change time, lose replies, export and clear data. Loopback only. */
  testMode?: boolean
  /** How many instances of one function may run at once; further calls wait. */
  instancesPerFunction?: number
  /** Ids of the subscription templates the mini-program owns; any id is known when left out. */
  subscribeTemplates?: string[]
  /** How the templates read on a phone, by id; the page shows what is not named here by its id and field names. */
  templateTexts?: Record<string, TemplateText>
  /** Which function takes what WeChat pushes; what is not named here reaches nobody. */
  messagePushes?: PushTarget[]
  /** Paths of the HTTP access service, beside those of the manifest. */
  httpRoutes?: HttpRoute[]
  /** Run the triggers of each function's `config.json`, and make WeChat's pushes, by the emulator's clock. */
  timers?: boolean
  /** Key of the custom login of the environment; custom tickets are refused without it. */
  customLogin?: CustomLoginKey
  /** Called with each line a function prints. */
  onFunctionLine?: (line: FunctionLine) => void
}

/** A subscription template as WeChat's library has it: its title and the name of each field, as `thing1`. */
export interface TemplateText {
  title: string
  labels: Record<string, string>
}

export interface CustomLoginKey {
  privateKeyId: string
  /** PEM; a private key is accepted, its public half is used. */
  key: string
}

export interface FunctionLine {
  functionName: string
  text: string
}

export interface RunningEmulator {
  /** `http://host:port`, without a slash at the end. */
  url: string
  port: number
  database: Database
  /** The last lines that functions printed, oldest first. */
  recentFunctionLines(): FunctionLine[]
  close(): Promise<void>
}
