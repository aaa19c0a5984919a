import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/** The root of the repository. */
export const ROOT = resolve(__dirname, '../..')

/** Folders that are made, installed or private; none of them is ours to judge. */
const NOT_OURS = new Set(['.data', '.git', '.swc', 'coverage', 'dist', 'node_modules'])

/** Every file below a folder, as paths from the root with forward slashes. */
export function filesUnder(folder: string): string[] {
  const directory = join(ROOT, folder)
  if (!existsSync(directory)) return []
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = relative(ROOT, join(directory, entry.name)).replaceAll('\\', '/')
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesUnder(path)
    return entry.isFile() ? [path] : []
  })
}

const isScript = (path: string) => /\.(?:ts|tsx)$/u.test(path)
const isTest = (path: string) => /\.test\.tsx?$|\/testing\//u.test(path)

/** TypeScript files below the folders that are not tests. */
export function sourcesUnder(...folders: string[]): string[] {
  return folders.flatMap(filesUnder).filter((path) => isScript(path) && !isTest(path))
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
