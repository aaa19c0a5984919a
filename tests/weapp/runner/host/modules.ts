import { GIVEN } from '../wrap-script'

type ModuleBody = (...given: unknown[]) => void
type Given = Record<(typeof GIVEN)[number], unknown>

/** Scripts of the build as CommonJS modules; each runs once, when it is first required. */
export class Modules {
  private readonly bodies = new Map<string, ModuleBody>()
  private readonly loaded = new Map<string, { exports: unknown }>()

  constructor(private readonly given: Omit<Given, 'require' | 'module' | 'exports'>) {}

  define(path: string, body: ModuleBody): void {
    this.bodies.set(path, body)
  }

  /** Runs a script, unless it ran before; answers what it exports. */
  run(path: string): unknown {
    const before = this.loaded.get(path)
    if (before !== undefined) return before.exports
    const body = this.bodies.get(path)
    if (body === undefined) throw new Error(`module '${path}.js' is not defined`)
    const module = { exports: {} as unknown }
    this.loaded.set(path, module)
    const values: Given = {
      ...this.given,
      module,
      exports: module.exports,
      require: (target: string) => this.run(resolvePath(path, target)),
    }
    body(...GIVEN.map((name) => values[name]))
    return module.exports
  }
}

/** A path inside the build as another file of it writes it; endings are left out. */
export function resolvePath(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of target.replace(/\.js$/u, '').split('/')) {
    if (part === '..') base.pop()
    else if (part !== '.' && part !== '') base.push(part)
  }
  return base.join('/')
}

/** Appends scripts to the page and waits until all ran. */
export async function loadScripts(paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.map(
      (path) =>
        new Promise<void>((done, fail) => {
          const script = document.createElement('script')
          script.src = `app/${path}`
          script.async = false
          script.onload = () => done()
          script.onerror = () => fail(new Error(`${path} could not be loaded`))
          document.head.append(script)
        }),
    ),
  )
}
