import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkWeappBuild } from './check-weapp-build'

const directories: string[] = []
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true })
})

const HOME = ['pages/home/index.js', 'pages/home/index.json', 'pages/home/index.wxml']
const PARK = ['pages/park/detail/index.js', 'pages/park/detail/index.json', 'pages/park/detail/index.wxml']
const appJson = JSON.stringify({
  pages: ['pages/home/index'],
  subPackages: [{ root: 'pages/park', pages: ['detail/index'] }],
})
const expected = ['pages/home/index', 'pages/park/detail/index']

function aBuild(files: string[], over: Record<string, string> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'xiacheng-weapp-'))
  directories.push(directory)
  const all = { 'app.json': appJson, ...Object.fromEntries(files.map((file) => [file, ''])), ...over }
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), text)
  }
  return directory
}

describe('the WeChat build', () => {
  it('is right with every page in it', () => {
    expect(checkWeappBuild(aBuild([...HOME, ...PARK]), expected)).toEqual([])
  })

  it.each([
    ['a file of a page is missing', HOME, {}, 'pages/park/detail/index.wxml was not built'],
    [
      'a page is not listed',
      HOME,
      { 'app.json': JSON.stringify({ pages: ['pages/home/index'] }) },
      'app.json does not list pages/park/detail/index',
    ],
    [
      'a script uses a global of a browser',
      [...HOME, ...PARK],
      { 'pages/home/index.js': 'localStorage.clear()' },
      'pages/home/index.js uses localStorage, which WeChat does not have',
    ],
  ])('is wrong when %s', (_title, files, over, problem) => {
    expect(checkWeappBuild(aBuild(files, over), expected)).toContain(problem)
  })
})
