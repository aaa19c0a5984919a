import { subpackages, tabs } from '../../src/pages.config'
import { screens } from '../screens/pages'

const every = [
  ...tabs.map(({ pagePath }) => pagePath),
  ...subpackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

/** The page each screen begins at; the first page has an empty path. */
const addressed = screens.map(({ path }) => path.replace(/^\//u, '').replace(/\?.*$/u, ''))

describe('the list of screens', () => {
  it.each(every)('looks at %s', (page) => {
    const found = page === 'pages/tabs/home/index' ? addressed.includes('') : addressed.includes(page)
    expect(found).toBe(true)
  })

  it('gives every screen a name of its own', () => {
    const names = screens.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
