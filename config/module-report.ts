import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Where the report of the last web build stands: beside what is deployed, not in it. */
export const MODULE_REPORT = 'dist/web-modules.json'

/** Bytes of source by package or own folder, for each emitted script. */
export type Report = Record<string, Record<string, number>>

interface StatsModule {
  name?: string
  size?: number
  modules?: StatsModule[]
}

interface StatsChunk {
  files?: string[]
  modules?: StatsModule[]
}

interface Compiler {
  hooks: {
    done: {
      tap(name: string, heard: (stats: { toJson(options: object): { chunks?: StatsChunk[] } }) => void): void
    }
  }
}

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/u
const OWN = /(?:^|\.\/)((?:src|contract|domain)\/[^/]+(?:\/[^/]+)?)/u

const ownerOf = (name: string) => PACKAGE.exec(name)?.[1] ?? OWN.exec(name)?.[1] ?? 'webpack'

function addModule(sizes: Record<string, number>, module: StatsModule): void {
  const { name = '', size = 0, modules = [] } = module
  if (modules.length > 0) {
    for (const inner of modules) addModule(sizes, inner)
    return
  }
  const owner = ownerOf(name)
  sizes[owner] = (sizes[owner] ?? 0) + size
}

const everything = {
  all: false,
  chunks: true,
  chunkModules: true,
  nestedModules: true,
  dependentModules: true,
  chunkModulesSpace: Number.POSITIVE_INFINITY,
  nestedModulesSpace: Number.POSITIVE_INFINITY,
}

/** Notes after a build what each script is made of, so that the bench can say what weighs most. */
export class ModuleReport {
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('module-report', (stats) => {
      const report: Report = {}
      for (const { files = [], modules = [] } of stats.toJson(everything).chunks ?? []) {
        const sizes: Record<string, number> = {}
        for (const module of modules) addModule(sizes, module)
        for (const file of files) if (file.endsWith('.js')) report[file] = sizes
      }
      mkdirSync(dirname(MODULE_REPORT), { recursive: true })
      writeFileSync(MODULE_REPORT, JSON.stringify(report))
    })
  }
}
