import { subpackages, tabs } from '../../../src/pages.config'
import type { AppJson } from '../build/weapp-build'
import type { Rule } from './rule'

/** Every page of the source, as it has to stand in app.json. */
export const sourcePages: readonly string[] = [
  ...tabs.map((tab) => tab.pagePath),
  ...subpackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`)),
]

/** Every page of app.json, those of subpackages with their root. */
export function pagesOf({ pages, subPackages = [] }: AppJson): string[] {
  return [...pages, ...subPackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`))]
}

/** The pages of the source are the pages of the build, and each has its files. */
export function pagesRule(expected: readonly string[]): Rule {
  return {
    name: 'pages',
    check({ app, files }) {
      const pages = pagesOf(app)
      const built = new Set(files.map(({ path }) => path))
      const wanted = pages.flatMap((page) => ['js', 'json', 'wxml'].map((ending) => `${page}.${ending}`))
      return [
        ...expected.filter((page) => !pages.includes(page)).map((page) => `app.json does not list ${page}`),
        ...pages
          .filter((page) => !expected.includes(page))
          .map((page) => `app.json lists ${page}, src does not`),
        ...wanted.filter((file) => !built.has(file)).map((file) => `${file} was not built`),
      ]
    },
  }
}
