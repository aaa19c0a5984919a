import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AppJson, ComponentJson, Manifest } from './manifest'
import { templateAttributes } from './template-attributes'
import { HIDDEN } from './wrap-script'

/** The files of a WeChat build. */
export interface Build {
  files: readonly string[]
  read(path: string): string
}

export function openBuild(directory: string): Build {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort()
  return { files, read: (path) => readFileSync(join(directory, path), 'utf8') }
}

/** Texts of the files with an ending, by path without it. */
export function textsByPath(build: Build, ending: string): Map<string, string> {
  const files = build.files.filter((file) => file.endsWith(ending))
  return new Map(files.map((file) => [file.slice(0, -ending.length), build.read(file)]))
}

/** Every page of a build in the order of app.json. */
export function pagesOf(app: AppJson): string[] {
  const inside = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
  return [...app.pages, ...inside]
}

function scriptsOf(build: Build, app: AppJson): Manifest['scripts'] {
  const roots = (app.subPackages ?? []).map(({ root }) => root)
  const scripts = build.files.filter((file) => file.endsWith('.js'))
  const inRoot = (root: string) => scripts.filter((file) => file.startsWith(`${root}/`))
  return {
    main: scripts.filter((file) => !roots.some((root) => file.startsWith(`${root}/`))),
    subpackages: Object.fromEntries(roots.map((root) => [root, inRoot(root)])),
  }
}

function ownElements([, json]: readonly [string, ComponentJson]): string[] {
  return Object.keys(json.usingComponents ?? {})
}

/** What the runner has to know about a build. A page or component without its files throws. */
export function readManifest(build: Build): Manifest {
  const app = JSON.parse(build.read('app.json')) as AppJson
  const templates = build.files.filter((file) => file.endsWith('.wxml') && file !== 'base.wxml')
  const components = templates.map((file) => {
    const path = file.slice(0, -'.wxml'.length)
    return [path, JSON.parse(build.read(`${path}.json`)) as ComponentJson] as const
  })
  return {
    app,
    components: Object.fromEntries(components),
    scripts: scriptsOf(build, app),
    attributes: templateAttributes(textsByPath(build, '.wxml').values(), components.flatMap(ownElements)),
    hidden: HIDDEN,
  }
}
