import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { parseScript, type ScriptTree } from './parse-script'

/** The parts of app.json that are judged. */
export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  requiredPrivateInfos?: string[]
  __usePrivacyCheck__?: boolean
}

export interface BuildFile {
  /** From the build's directory, with `/`. */
  path: string
  bytes: number
  /** Empty for what is no code, such as a picture. */
  text: string
}

export interface WeappBuild {
  directory: string
  app: AppJson
  /** What is uploaded. */
  files: readonly BuildFile[]
  /** Every script with its syntax tree, parsed once for all rules. */
  scripts: readonly { path: string; tree: ScriptTree }[]
}

const CODE = ['.js', '.wxml', '.wxss', '.json', '.wxs']
/** Lies in the folder and is not uploaded: WeChat takes no such file. */
const LEFT_OUT =
  /(?:^|\/)(?:README\.md|\.gitignore|project(?:\.private)?\.config\.json|[^/]+\.LICENSE\.txt)$/u

/** Whether a file counts as code. */
export const isCode = ({ path }: Pick<BuildFile, 'path'>): boolean => CODE.includes(extname(path))

function filesOf(directory: string): BuildFile[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(directory, file).replaceAll('\\', '/') }))
    .filter(({ path }) => !LEFT_OUT.test(path))
    .sort((one, other) => one.path.localeCompare(other.path))
    .map(({ file, path }) => ({
      path,
      bytes: statSync(file).size,
      text: isCode({ path }) ? readFileSync(file, 'utf8') : '',
    }))
}

/** Reads a WeChat build as it is uploaded. Throws when there is none, or when a script is no JavaScript. */
export function readWeappBuild(directory: string): WeappBuild {
  if (!existsSync(join(directory, 'app.json'))) {
    throw new Error(`there is no WeChat build in ${directory}: npm run build:weapp`)
  }
  const files = filesOf(directory)
  const app = JSON.parse(readFileSync(join(directory, 'app.json'), 'utf8')) as AppJson
  const scripts = files
    .filter(({ path }) => path.endsWith('.js'))
    .map(({ path, text }) => ({ path, tree: parseScript(text) }))
  return { directory, app, files, scripts }
}

/** The package a file belongs to: the root of its subpackage, or `main`. */
export function packageOf(app: AppJson, path: string): string {
  const roots = (app.subPackages ?? []).map(({ root }) => root.replace(/\/$/u, ''))
  return roots.find((root) => path.startsWith(`${root}/`)) ?? 'main'
}
