import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { type Figure, information, lessIsBetter } from './figure'
import { weappPeers } from './peers'

const FOLDER = 'miniprogram'
const CODE = ['.js', '.wxml', '.wxss', '.json', '.wxs']
/** Lies in the folder and is not uploaded. */
const OUTSIDE = ['project.config.json', 'project.private.config.json']

interface PackageFile {
  path: string
  kind: string
  bytes: number
}

function packageFiles(): PackageFile[] {
  return readdirSync(FOLDER, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && CODE.includes(extname(entry.name)) && !OUTSIDE.includes(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path: relative(FOLDER, path), kind: extname(entry.name).slice(1), bytes: statSync(path).size }
    })
}

function subpackageRoots(): string[] {
  const app = JSON.parse(readFileSync(join(FOLDER, 'app.json'), 'utf8')) as Record<string, unknown>
  const packages = (app.subPackages ?? app.subpackages ?? []) as { root: string }[]
  return packages.map(({ root }) => `${root.replace(/\/$/u, '')}/`)
}

const bytesOf = (files: PackageFile[]) => files.reduce((sum, file) => sum + file.bytes, 0)

function breakdown(files: PackageFile[]): string {
  const kinds = [...new Set(files.map((file) => file.kind))].sort()
  return kinds.map((kind) => `${kind} ${bytesOf(files.filter((file) => file.kind === kind))}`).join(', ')
}

/** Code of the WeChat build, the main package and all together, beside other mini-programs. */
export async function weappPackage(): Promise<Figure[]> {
  if (!existsSync(join(FOLDER, 'app.json'))) {
    throw new Error('There is no WeChat build to weigh: npm run build:weapp')
  }
  const roots = subpackageRoots()
  const all = packageFiles()
  const main = all.filter((file) => !roots.some((root) => file.path.startsWith(root)))
  const subpackages = roots.map((root) => {
    const files = all.filter((file) => file.path.startsWith(root))
    const name = `weapp.${root.slice(0, -1).replaceAll('/', '.')}`
    return information({ name, value: bytesOf(files), unit: 'B', detail: breakdown(files) })
  })
  const compared = weappPeers.flatMap((peer) => [
    lessIsBetter(
      { name: 'weapp.main', value: bytesOf(main), unit: 'B', detail: breakdown(main) },
      { value: peer.main, name: peer.name },
    ),
    lessIsBetter(
      { name: 'weapp.total', value: bytesOf(all), unit: 'B', detail: breakdown(all) },
      { value: peer.total, name: peer.name },
    ),
  ])
  return [...compared, ...subpackages]
}
