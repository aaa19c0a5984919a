import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foreignGlobals } from './foreign-globals'

/** The part of app.json that is compared. */
interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}

/** Taro's own runtime and React bring their own precautions for engines they do not know. */
const RUNTIME = new Set(['taro.js', 'vendors.js', 'runtime.js', 'app.js'])

function pagesOf(appJson: AppJson): string[] {
  const inside = (appJson.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root}/${page}`),
  )
  return [...appJson.pages, ...inside]
}

function pageProblems(directory: string, pages: readonly string[], expected: readonly string[]): string[] {
  const missing = expected
    .filter((page) => !pages.includes(page))
    .map((page) => `app.json does not list ${page}`)
  const unknown = pages
    .filter((page) => !expected.includes(page))
    .map((page) => `app.json lists ${page}, src does not`)
  const files = pages.flatMap((page) => ['js', 'json', 'wxml'].map((ending) => `${page}.${ending}`))
  const absent = files
    .filter((file) => !existsSync(join(directory, file)))
    .map((file) => `${file} was not built`)
  return [...missing, ...unknown, ...absent]
}

function scriptProblems(directory: string): string[] {
  const scripts = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && !RUNTIME.has(file),
  )
  return scripts.flatMap((file) =>
    foreignGlobals(readFileSync(join(directory, file), 'utf8')).map(
      (name) => `${file} uses ${name}, which WeChat does not have`,
    ),
  )
}

/** What is wrong with a WeChat build, one sentence each: pages missing, or globals of a browser in our code. */
export function checkWeappBuild(directory: string, expectedPages: readonly string[]): string[] {
  const path = join(directory, 'app.json')
  if (!existsSync(path)) return ['app.json was not built']
  const pages = pagesOf(JSON.parse(readFileSync(path, 'utf8')) as AppJson)
  return [...pageProblems(directory, pages, expectedPages), ...scriptProblems(directory)]
}
