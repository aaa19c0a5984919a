import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ShippedPackage {
  name: string
  version: string
  /** As the package writes it; null when it writes none. */
  licence: string | null
  /** The first line of its licence file that claims the copyright. */
  copyright: string | null
}

interface LockEntry {
  version?: string
  dependencies?: Record<string, string>
}

type Lock = Record<string, LockEntry>

interface PackageJson {
  license?: string | { type?: string }
  licenses?: { type?: string }[]
}

/** Where `name` is found from the package at `from`: the nearest node_modules above it. */
function resolved(lock: Lock, from: string, name: string): string | null {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0))) {
    const path = `${place === '' ? '' : `${place}/`}node_modules/${name}`
    if (path in lock) return path
    if (place === '') return null
  }
}

/** Every package that the production dependencies need, by its place in node_modules. */
function productionTree(lock: Lock): string[] {
  const seen = new Set<string>()
  const waiting = ['']
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const name of Object.keys(lock[from]?.dependencies ?? {})) {
      const path = resolved(lock, from, name)
      if (path === null || seen.has(path)) continue
      seen.add(path)
      waiting.push(path)
    }
  }
  return [...seen]
}

function licenceOf({ license, licenses }: PackageJson): string | null {
  if (typeof license === 'string') return license
  const types = [license, ...(licenses ?? [])].flatMap((one) => (one?.type === undefined ? [] : [one.type]))
  return types.length === 0 ? null : types.join(' OR ')
}

function copyrightIn(directory: string): string | null {
  const file = readdirSync(directory).find((name) => /^licen[cs]e/iu.test(name))
  if (file === undefined) return null
  const path = join(directory, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const line = text.split('\n').find((one) => /^\W*copyright\s+(?:\(c\)|©|\d{4})/iu.test(one))
  return line?.replace(/^\W+/u, '').replaceAll('|', '/').trim() ?? null
}

function describe(root: string, path: string, version: string): ShippedPackage {
  const directory = join(root, path)
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as PackageJson
  return {
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    licence: licenceOf(manifest),
    copyright: copyrightIn(directory),
  }
}

/**
 * What may end up in something that is deployed: the tree below `dependencies` of package.json, as installed.
 * Wider than the bundles, never narrower. Packages that are installed on some systems only are left out.
 */
export function shippedPackages(root: string): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Lock }
  const found = productionTree(packages).map((path) => describe(root, path, packages[path]?.version ?? ''))
  const unique = new Map(found.map((one) => [`${one.name}@${one.version}`, one]))
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
