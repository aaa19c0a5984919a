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
})
