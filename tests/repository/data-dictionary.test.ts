import { collections } from '@contract/collections'
import { dataPage } from '../../scripts/data-dictionary/data-page'
import { describedCollections } from '../../scripts/data-dictionary/document-shapes'
import { textOf } from './source-files'

describe('the data dictionary', () => {
  it('is current; `npm run data-dictionary` writes it', () => {
    expect(textOf('docs/data.md')).toBe(dataPage())
  })

  it('describes the documents of every collection', () => {
    expect([...describedCollections()].sort()).toEqual(collections.map(({ name }) => name).sort())
  })
})
