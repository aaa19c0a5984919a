import type { ContentDocument, HeadDocument } from '@domain/content/content-document'
import { districtWithHours, realDistrict } from '../../tests/builders/district/real-district'
import type { DistrictItem } from './district-item'
import { type ContentStore, importDistrict } from './import-district'
import { type DistrictSource, loadDistrict } from './load-district'

/** The store's promises in memory, with a log of what was written in which order. */
function memoryStore() {
  const documents = new Map<string, ContentDocument>()
  const districts = new Map<string, object>()
  const written: string[] = []
  let head: HeadDocument | null = null
  let failAt: string | undefined
  const write = (name: string, change: () => void) => {
    if (failAt === name) throw new Error('connection lost')
    written.push(name)
    change()
  }
  const isStill = (read: HeadDocument | null) =>
    head?.rev === read?.rev && head?.busyUntil === read?.busyUntil
  const store: ContentStore = {
    read: async () => ({ documents: [...documents.values()], head }),
    add: async (added) => {
      for (const document of added) write(document._id, () => documents.set(document._id, document))
    },
    replace: async (document) => write(document._id, () => documents.set(document._id, document)),
    reserve: async (previous, taken) => {
      if (!isStill(previous)) return false
      head = { ...previous, ...taken }
      return true
    },
    moveHead: async (next, previous) => {
      if (!isStill(previous)) return false
      write('head', () => {
        head = next
      })
      return true
    },
    writeDistrict: async (document) =>
      write('district', () => districts.set(document._id, { ...districts.get(document._id), ...document })),
  }
  const failOn = (name: string | undefined) => {
    failAt = name
  }
  return {
    store,
    documents,
    districts,
    written,
    failOn,
    head: () => head,
    publishElsewhere: () => {
      head = null
    },
  }
}

function itemsOf(source: DistrictSource): DistrictItem[] {
  const loaded = loadDistrict(source)
  if (!loaded.ok) throw new Error('the content has problems')
  return loaded.items
}

const items = itemsOf(realDistrict('2026-11-24'))
const publish = (store: ContentStore, published: DistrictItem[], now: number) =>
  importDistrict({ items: published, district: 'xiacheng', store, now, newLineage: 'one' })

describe('publishing a district', () => {
  it('writes every item once, the district for the functions, and the head last', async () => {
    const { store, documents, districts, written } = memoryStore()
    const report = await publish(store, items, 1_000)
    expect(report).toEqual({
      rev: 1_000 + items.length - 1,
      added: items.length,
      changed: 0,
      removed: 0,
      leftAlone: [],
    })
    expect(documents.size).toBe(items.length)
    expect(districts.get('xiacheng')).toMatchObject({
      settings: { district: '下城区' },
      calendar: { closed: [] },
    })
    expect(written.slice(-2)).toEqual(['district', 'head'])
  })

  it('changes no item when it is sent again', async () => {
    const { store, written } = memoryStore()
    await publish(store, items, 1_000)
    const before = written.length
    expect(await publish(store, items, 2_000)).toMatchObject({ added: 0, changed: 0, removed: 0 })
    expect(written.slice(before)).toEqual(['district'])
  })

  it('gives the demo its dates anew on the next day and keeps everything else', async () => {
    const { store } = memoryStore()
    const on = (today: string) => itemsOf({ ...realDistrict(today), demo: true })
    await publish(store, on('2026-11-24'), 1_000)
    const report = await publish(store, on('2026-11-25'), 2_000)
    const dated = on('2026-11-25').filter(({ data }) => 'demo' in data && data.demo === true)
    expect(report).toMatchObject({ added: 0, removed: 0 })
    expect(report.changed).toBeGreaterThan(0)
    expect(report.changed).toBeLessThanOrEqual(dated.length)
  })

  it('removes what an overlay no longer brings', async () => {
    const { store, documents } = memoryStore()
    await publish(store, itemsOf(districtWithHours('2026-11-24')), 1_000)
    expect(await publish(store, items, 2_000)).toMatchObject({ removed: 2, changed: 1 })
    expect(documents.get('xiacheng:visit:visit-cxzg-park')).toMatchObject({ removed: true, data: null })
  })

  it('completes what an interrupted publication left, without touching what it had written', async () => {
    const { store, failOn, written, head } = memoryStore()
    failOn('district')
    await expect(publish(store, items, 1_000)).rejects.toThrow('connection lost')
    expect(head()).toBeNull()
    failOn(undefined)
    const before = written.length
    expect(await publish(store, items, 2_000)).toMatchObject({ added: 0, changed: 0 })
    expect(written.slice(before)).toEqual(['district', 'head'])
  })

  it('keeps the duty list of the district', async () => {
    const { store, districts } = memoryStore()
    districts.set('xiacheng', { duty: ['someone'] })
    await publish(store, items, 1_000)
    expect(districts.get('xiacheng')).toMatchObject({ duty: ['someone'], settings: { district: '下城区' } })
  })

  it('keeps others from moving the head while it writes, and frees it at the end', async () => {
    const { store, head } = memoryStore()
    await publish(store, items, 1_000)
    const changed = items.filter(({ kind }) => kind !== 'article')
    const seen: (HeadDocument | null)[] = []
    const watching: ContentStore = {
      ...store,
      replace: async (document) => {
        seen.push(head())
        await store.replace(document)
      },
    }
    const { rev } = await publish(watching, changed, 9_000)
    expect(seen[0]).toMatchObject({ reserved: rev, busyUntil: 129_000 })
    expect(head()).toMatchObject({ rev })
    expect(head()?.busyUntil ?? 0).toBe(0)
  })

  it('stops when somebody else moved the head meanwhile', async () => {
    const { store, publishElsewhere } = memoryStore()
    await publish(store, items, 1_000)
    const racing: ContentStore = {
      ...store,
      writeDistrict: async () => publishElsewhere(),
    }
    const changed = items.filter(({ kind }) => kind !== 'article')
    await expect(publish(racing, changed, 2_000)).rejects.toThrow('somebody else published xiacheng')
  })
})
