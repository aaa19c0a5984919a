import { anEditableClause, aPublishedClause } from '../../tests/builders/clauses'
import { editableOf, nextPublished } from './next-published'

const NOW = Date.parse('2026-11-28T02:00:00Z')
const content = anEditableClause()
const otherTerms = { ...content.terms, caps: [] }
const draft = (over: Partial<Parameters<typeof nextPublished>[0]> = {}) => ({
  content,
  review: null,
  published: null,
  ...over,
})

it('a first publication is version 1 of today', () => {
  expect(nextPublished(draft(), null, NOW)).toEqual({ ...content, version: 1, since: '2026-11-28' })
})

it('other terms are the next version, beside those before', () => {
  const current = aPublishedClause({ version: 3, since: '2026-05-01' })
  const next = nextPublished(draft({ content: { ...content, terms: otherTerms } }), current, NOW)
  expect(next).toMatchObject({
    version: 4,
    since: '2026-11-28',
    terms: otherTerms,
    previous: { version: 3, since: '2026-05-01', terms: content.terms },
  })
})

it('the same terms keep their number, their day and the version before', () => {
  const previous = { version: 2, since: '2026-01-01', terms: otherTerms }
  const current = aPublishedClause({ version: 3, since: '2026-05-01', previous })
  const next = nextPublished(draft({ content: { ...content, title: '另一个标题' } }), current, NOW)
  expect(next).toMatchObject({ title: '另一个标题', version: 3, since: '2026-05-01', previous })
})

it('after a withdrawal numbers go on, and nothing is compared', () => {
  const next = nextPublished(draft({ published: { version: 4, since: '2026-05-01' } }), null, NOW)
  expect(next).toMatchObject({ version: 5 })
  expect(next).not.toHaveProperty('previous')
})

it('a flagged clause without the lawyers’ word has no amounts, also not those of the version before', () => {
  const terms = { ...otherTerms, compliance_flags: ['draft' as const] }
  const next = nextPublished(draft({ content: { ...content, terms } }), aPublishedClause(), NOW)
  expect(next).toMatchObject({ withheld: true, terms: { benefit: { terms: 'unknown' } } })
  expect(next).not.toHaveProperty('previous')
})

it('what is edited again has neither version nor what publishing gave it', () => {
  expect(editableOf(aPublishedClause({ withheld: true }))).toEqual(content)
})
