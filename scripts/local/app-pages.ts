import { subpackages, tabs } from '../../src/pages.config'

/** Every page of the app by its path, as `app.json` will have them. */
export const appPages: string[] = [
  ...tabs.map(({ pagePath }) => pagePath),
  ...subpackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]
