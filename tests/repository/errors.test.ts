import { type ErrorCode, errorTable } from '@contract/errors'
import { sourcesUnder, textOf } from './source-files'

const codes = Object.keys(errorTable) as ErrorCode[]
const sources = sourcesUnder('cloudfunctions', 'domain', 'src/platform').map(textOf)

/** Headings of docs/errors.md that are codes, with what stands below each. */
function paragraphs(): Map<string, string> {
  const sections = textOf('docs/errors.md').split(/^## /mu).slice(1)
  return new Map(
    sections.map((section) => {
      const [heading = '', ...rest] = section.split('\n')
      return [heading.trim(), rest.join('\n').trim()]
    }),
  )
}

describe('the error table', () => {
  it('and docs/errors.md name the same codes in the same order', () => {
    expect([...paragraphs().keys()]).toEqual(codes)
  })

  it.each(codes)('%s has a paragraph', (code) => {
    expect((paragraphs().get(code) ?? '').length).toBeGreaterThan(80)
  })

  it.each(codes)('%s is raised somewhere', (code) => {
    const raised = new RegExp(`(?:refuse\\(|localError\\(|code: |[?:] |=> )'${code}'`, 'u')
    expect(sources.some((text) => raised.test(text))).toBe(true)
  })

  it.each(codes)('%s says in both languages what happened and what to do', (code) => {
    const { zh, en } = errorTable[code]
    expect(zh).toMatch(/[。；，].*。$/u)
    expect(en).toMatch(/[a-z].*\.$/u)
  })
})
