import { readFileSync } from 'node:fs'
import { filesUnder } from './source-files'

/** Words stand in catalogues, each in its language; what joins them elsewhere must follow the language being shown. */
const isCode = (path: string) => path.endsWith('.tsx') && !path.endsWith('.test.tsx')

it('no component joins words with a Chinese pause, which an English reader would hear', () => {
  const files = filesUnder('src').filter(isCode)
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((path) => readFileSync(path, 'utf8').includes('}，${'))).toEqual([])
})
