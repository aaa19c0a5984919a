import { sourcesUnder, textOf } from './source-files'

const files = sourcesUnder('contract', 'domain')

const FORBIDDEN: [what: string, pattern: RegExp][] = [
  ['the clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bdayjs\(\s*\)|\bperformance\./u],
  ['chance', /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/u],
  ['the environment', /\bprocess\.|\bimport\.meta\b/u],
]

describe('contract and domain', () => {
  it('have files to look at', () => {
    expect(files.length).toBeGreaterThan(40)
  })

  it.each(FORBIDDEN)('do not look at %s: it comes in as an argument', (_what, pattern) => {
    expect(files.filter((path) => pattern.test(textOf(path)))).toEqual([])
  })

  it.each([
    'const now = Date.now()',
    'const today = new Date()',
    'const id = Math.random()',
    'const key = process.env.FIELD_KEY',
  ])('would not get away with %s', (code) => {
    expect(FORBIDDEN.some(([, pattern]) => pattern.test(code))).toBe(true)
  })
})
