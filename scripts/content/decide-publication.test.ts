import type { ContentDocument } from '@domain/content/content-document'
import { decidePublication, type PublicationInput } from './decide-publication'
import type { DistrictItem } from './district-item'

const term = (id: string, definition = '解释'): DistrictItem => ({
  kind: 'term',
  id,
  data: { id, no: 1, name: id, definition, cite: { source: 'report' } },
})

const stored = (item: DistrictItem, rev: number, more: Partial<ContentDocument> = {}): ContentDocument => ({
  _id: `xc:${item.kind}:${item.id}`,
  district: 'xc',
  kind: item.kind,
  id: item.id,
  rev,
  removed: false,
  data: item.data,
  createdAt: 1,
  updatedAt: 1,
  version: 1,
  ...more,
})

const head = (rev: number) => ({
  _id: 'xc:head',
  district: 'xc',
  kind: 'head' as const,
  id: 'head' as const,
  rev,
  lineage: 'first',
})

function decide(items: DistrictItem[], before: Partial<PublicationInput['stored']> = {}, now = 1_000) {
  return decidePublication({
    items,
    district: 'xc',
    stored: { documents: [], head: null, ...before },
    now,
    newLineage: 'fresh',
  })
}

describe('what staff edited in the workbench', () => {
  const edited = { editedBy: 'staff' } as const

  it('is neither overwritten nor brought back by the files, and is told of', () => {
    const documents = [
      stored(term('a', '工作台的说法'), 900, edited),
      stored(term('b'), 901, { ...edited, removed: true, data: null }),
      stored(term('c'), 902, edited),
    ]
    const publication = decide([term('a'), term('b')], { documents, head: head(902) })
    expect(publication).toMatchObject({ added: [], changed: [], headChanged: false })
    expect(publication.leftAlone).toEqual(['xc:term:a', 'xc:term:b', 'xc:term:c'])
  })

  it('is not told of where the files say the same', () => {
    const documents = [stored(term('a'), 900, edited)]
    expect(decide([term('a')], { documents, head: head(900) }).leftAlone).toEqual([])
  })

  it('does not keep new items of the files away', () => {
    const documents = [stored(term('a', '工作台的说法'), 900, edited)]
    const publication = decide([term('a'), term('b')], { documents, head: head(900) })
    expect(publication.added.map(({ _id }) => _id)).toEqual(['xc:term:b'])
  })
})

it('no revision is given again that an unfinished publication took', () => {
  const publication = decide([term('a')], { head: { ...head(900), reserved: 5_000 } })
  expect(publication.added.map(({ rev }) => rev)).toEqual([5_001])
})

describe('what a publication writes', () => {
  it('adds everything to an empty database, each item with a revision of its own, and a head', () => {
    const publication = decide([term('a'), term('b')])
    expect(publication.added.map(({ _id, rev, version }) => [_id, rev, version])).toEqual([
      ['xc:term:a', 1_000, 1],
      ['xc:term:b', 1_001, 1],
    ])
    expect(publication.head).toEqual({ ...head(1_001), lineage: 'fresh' })
    expect(publication.headChanged).toBe(true)
  })

  it('writes nothing when nothing changed, whatever the order of keys', () => {
    const same = {
      ...term('a'),
      data: { cite: { source: 'report' }, definition: '解释', name: 'a', no: 1, id: 'a' },
    }
    const publication = decide([same as DistrictItem], {
      documents: [stored(term('a'), 500)],
      head: head(500),
    })
    expect(publication).toMatchObject({ added: [], changed: [], headChanged: false, head: head(500) })
  })

  it('gives a changed item the new revision and leaves the others theirs', () => {
    const documents = [stored(term('a'), 500), stored(term('b'), 501)]
    const publication = decide([term('a', '新解释'), term('b')], { documents, head: head(501) })
    expect(publication.added).toEqual([])
    expect(publication.changed).toEqual([
      { ...stored(term('a', '新解释'), 1_000), version: 2, updatedAt: 1_000 },
    ])
    expect(publication.head.rev).toBe(1_000)
  })

  it('leaves a tombstone without data for an item that vanished', () => {
    const publication = decide([], { documents: [stored(term('a'), 500)], head: head(500) })
    expect(publication.changed).toMatchObject([{ _id: 'xc:term:a', removed: true, data: null, rev: 1_000 }])
  })

  it('does not bury an item twice', () => {
    const buried = stored(term('a'), 500, { removed: true, data: null })
    expect(decide([], { documents: [buried], head: head(500) })).toMatchObject({
      changed: [],
      headChanged: false,
    })
  })

  it('brings a vanished item back under a new revision', () => {
    const buried = stored(term('a'), 500, { removed: true, data: null, version: 2 })
    const publication = decide([term('a')], { documents: [buried], head: head(500) })
    expect(publication.changed).toMatchObject([{ removed: false, rev: 1_000, version: 3, createdAt: 1 }])
  })

  it.each([
    ['a clock behind the last publication', 400, 501],
    ['a clock at the last publication', 500, 501],
    ['a clock after it', 900, 900],
  ])('never goes back: %s', (_title, now, expected) => {
    const before = { documents: [stored(term('a'), 500)], head: head(500) }
    const publication = decide([term('a', '新')], before, now)
    expect(publication.changed.map(({ rev }) => rev)).toEqual([expected])
    expect(publication.head).toEqual(head(expected))
  })

  it('goes past documents that an interrupted publication left above the head', () => {
    const documents = [stored(term('a'), 700), stored(term('b'), 701)]
    const publication = decide([term('a'), term('b'), term('c')], { documents, head: head(600) }, 650)
    expect(publication.added.map(({ rev }) => rev)).toEqual([702])
    expect(publication.head.rev).toBe(702)
  })

  it('moves the head alone when an interrupted publication had written everything else', () => {
    const publication = decide([term('a')], { documents: [stored(term('a'), 700)], head: head(600) })
    expect(publication).toMatchObject({ added: [], changed: [], headChanged: true, head: head(700) })
  })

  it('keeps the lineage of a database that has one', () => {
    expect(decide([term('a')], { head: head(5) }).head.lineage).toBe('first')
  })
})
