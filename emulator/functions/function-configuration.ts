import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface TimerTrigger {
  name: string
  type: 'timer'
  /** Second minute hour day month weekday year, at UTC+8. */
  config: string
}

/** What a function's `config.json` says; defaults are the platform's. */
export interface FunctionConfiguration {
  timeoutMs: number
  memoryMegabytes: number
  openapi: string[]
  triggers: TimerTrigger[]
  environment: Record<string, string>
}

interface ConfigurationFile {
  timeout?: number
  memorySize?: number
  memory?: number
  permissions?: { openapi?: string[] }
  triggers?: TimerTrigger[]
  envVariables?: Record<string, string>
}

export interface DeployedFunction {
  name: string
  directory: string
  /** Changes when the bundle is built again. */
  buildStamp: string
  configuration: FunctionConfiguration
}

const DEFAULT_TIMEOUT_SECONDS = 3
const DEFAULT_MEMORY_MEGABYTES = 256

export function listFunctionNames(functionsDirectory: string | undefined): string[] {
  if (functionsDirectory === undefined || !existsSync(functionsDirectory)) return []
  return readdirSync(functionsDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(functionsDirectory, entry.name, 'index.js')))
    .map((entry) => entry.name)
    .sort()
}

/** Reads one function as it is deployed now, or `undefined` when there is none of that name. */
export function readFunction(
  functionsDirectory: string | undefined,
  name: string,
): DeployedFunction | undefined {
  if (functionsDirectory === undefined || !/^[A-Za-z][\w-]{0,59}$/.test(name)) return undefined
  const directory = join(functionsDirectory, name)
  const configPath = join(directory, 'config.json')
  const code = stampOf(join(directory, 'index.js'))
  if (code === undefined) return undefined
  const buildStamp = `${code}:${stampOf(configPath) ?? ''}`
  const known = read.get(directory)
  if (known?.buildStamp === buildStamp) return known
  const file = existsSync(configPath)
    ? (JSON.parse(readFileSync(configPath, 'utf8')) as ConfigurationFile)
    : {}
  const deployed = { name, directory, buildStamp, configuration: readConfiguration(file) }
  read.set(directory, deployed)
  return deployed
}

/** Each call asks what is deployed now; a bundle is read again when it was built again. */
const read = new Map<string, DeployedFunction>()

/** Undefined where there is no such file. */
function stampOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.mtimeMs}/${found.size}`
}

function readConfiguration(file: ConfigurationFile): FunctionConfiguration {
  return {
    timeoutMs: (file.timeout ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    memoryMegabytes: file.memorySize ?? file.memory ?? DEFAULT_MEMORY_MEGABYTES,
    openapi: file.permissions?.openapi ?? [],
    triggers: (file.triggers ?? []).filter((trigger) => trigger.type === 'timer'),
    environment: file.envVariables ?? {},
  }
}
