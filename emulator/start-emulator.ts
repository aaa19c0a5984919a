import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { exportTo, fillAtStart } from './archive/start-data'
import type { EmulatorClock } from './clock/emulator-clock'
import { type CollectionManifest, type Database, openDatabase } from './database/database'
import type { EmulatorOptions, FunctionLine, RunningEmulator, TemplateText } from './emulator-options'
import { emulatorRoutes } from './emulator-routes'
import { createServices, type EmulatorServices } from './emulator-services'
import { type HttpServer, startHttpServer } from './http/http-server'
import { reachableUrl } from './http/loopback'

const KEPT_LINES = 500

/**
 * Starts CloudBase on this machine: the SDK's endpoint, the functions of a deployed bundle, the web platform,
 * WeChat's open API, timers and a page to look inside. Rejects when the port is taken.
 */
export async function startEmulator(given: EmulatorOptions): Promise<RunningEmulator> {
  const options = withManifest(resolvePaths(given))
  const host = options.host ?? '127.0.0.1'
  const lines: FunctionLine[] = []
  let port = options.port
  const services = await createServices(options, {
    openDatabase: (clock) => openManifest(options, clock),
    origin: () => reachableUrl(host, port),
    adminUrl: (token) => `${reachableUrl(host, port)}/admin/${token}`,
    onLine: (functionName, text) => {
      if (lines.push({ functionName, text }) > KEPT_LINES) lines.shift()
      options.onFunctionLine?.({ functionName, text })
    },
  })
  await fillAtStart(services, options)
  const server = await listenOrClose(services, { port, host })
  port = server.port
  if (options.timers) {
    services.timers.start()
    services.pushes.start()
  }
  return {
    url: reachableUrl(host, port),
    port,
    database: services.database,
    recentFunctionLines: () => [...lines],
    close: async () => {
      await closeDoors(services, server)
      if (options.exportFile !== undefined) await exportTo(services, options.exportFile)
      await services.database.close()
    },
  }
}

function resolvePaths(options: EmulatorOptions): EmulatorOptions {
  const dataDirectory = resolve(options.dataDirectory)
  mkdirSync(dataDirectory, { recursive: true })
  return {
    ...options,
    dataDirectory,
    ...(options.functionsDirectory === undefined
      ? {}
      : { functionsDirectory: resolve(options.functionsDirectory) }),
  }
}

/** Paths of the HTTP access service and texts of templates may stand in the manifest and among the options. */
function withManifest(options: EmulatorOptions): EmulatorOptions {
  const { http = [], templates = {} } = readManifest(options.collectionsManifest)
  const routes = http.map(({ path, function: functionName }) => ({ path, functionName }))
  return {
    ...options,
    httpRoutes: [...routes, ...(options.httpRoutes ?? [])],
    templateTexts: { ...templates, ...options.templateTexts },
  }
}

interface Manifest {
  collections: CollectionManifest[]
  http?: { path: string; function: string }[]
  templates?: Record<string, TemplateText>
}

function openManifest(options: EmulatorOptions, clock: EmulatorClock): Promise<Database> {
  const { collections } = readManifest(options.collectionsManifest)
  return openDatabase({
    directory: join(options.dataDirectory, 'database'),
    collections,
    clock: () => clock.now(),
  })
}

function readManifest(path: string | undefined): Manifest {
  if (path === undefined) return { collections: [] }
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest
}

async function listenOrClose(
  services: EmulatorServices,
  address: { port: number; host: string },
): Promise<HttpServer> {
  try {
    return await startHttpServer({ ...address, routes: emulatorRoutes(services) })
  } catch (error) {
    await services.database.close()
    throw error
  }
}

async function closeDoors(services: EmulatorServices, server: HttpServer): Promise<void> {
  services.timers.stop()
  services.pushes.stop()
  await services.runner.close()
  await server.close()
}
