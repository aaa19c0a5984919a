import type { InputOf, OutputOf } from '@contract/actions'
import { contentStore } from '../../scripts/content/content-store'
import type { PublishableItem } from '../../scripts/content/decide-publication'
import { importDistrict } from '../../scripts/content/import-district'
import { aDistrict, aPlace } from '../../tests/builders/content'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

type Catalogue = OutputOf<'catalog.sync'>

let cloud: TestCloud
let now = TEST_NOW
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
})
afterAll(() => cloud.close())

async function publish(...items: PublishableItem[]): Promise<void> {
  now += 60_000
  const store = contentStore(cloud.cloud.database())
  await importDistrict({ store, district: 'xiacheng', items: [...aDistrict(), ...items], now })
}

/** One call, without any identity: content is public. */
async function sync(
  input: InputOf<'catalog.sync'>,
): Promise<{ answer: Catalogue; sdkRequests: number; bytes: number }> {
  const { body, sdkRequests, text } = await cloud.send('catalog', { action: 'catalog.sync', input }, {})
  if (!body.ok) throw new Error(body.error.code)
  return { answer: body.data as Catalogue, sdkRequests, bytes: Buffer.byteLength(text) }
}

const known = ({ lineage, rev }: Catalogue) => ({ lineage, since: rev })
const names = (answer: Catalogue) => answer.items.map(({ kind, id }) => `${kind}/${id}`).sort()
const aTown = (id: string, order: number): PublishableItem => ({
  kind: 'place',
  id,
  data: aPlace({ id, order }),
})

describe('catalog.sync', () => {
  it('answers a new app with everything, in one request', async () => {
    const { answer, sdkRequests } = await sync({})
    expect(names(answer)).toEqual([
      'calendar/calendar',
      'clause/rent-support-1',
      'place/kuamao-town',
      'policy/rent-support',
      'settings/settings',
      'visit/visit-kuamao',
    ])
    expect(answer).toMatchObject({ reset: true, more: false })
    expect(answer.rev).toBe(Math.max(...answer.items.map((item) => item.rev)))
    expect(sdkRequests).toBe(1)
  })

  it('answers an unchanged app with nothing, in one request', async () => {
    const first = await sync({})
    const { answer, sdkRequests, bytes } = await sync(known(first.answer))
    expect(answer).toEqual({ ...first.answer, reset: false, items: [] })
    expect(sdkRequests).toBe(1)
    expect(bytes).toBeLessThan(200)
  })

  it('brings only what was added or changed since', async () => {
    const first = await sync({})
    await publish(aTown('second-town', 2))
    const second = await sync(known(first.answer))
    expect(names(second.answer)).toEqual(['place/second-town'])
    await publish(aTown('second-town', 3))
    const third = await sync(known(second.answer))
    expect(third.answer.items).toMatchObject([{ id: 'second-town', data: { order: 3 } }])
    expect(third.answer).toMatchObject({ reset: false, lineage: first.answer.lineage })
  })

  it('tells an app to drop what is no longer published, and brings it back', async () => {
    const before = await sync({})
    await publish()
    const after = await sync(known(before.answer))
    expect(after.answer.items).toMatchObject([{ id: 'second-town', removed: true, data: null }])
    expect(names((await sync({})).answer)).not.toContain('place/second-town')
    await publish(aTown('second-town', 2))
    const back = await sync(known(after.answer))
    expect(back.answer.items).toMatchObject([{ id: 'second-town', data: { order: 2 } }])
    expect(back.answer.items[0]).not.toHaveProperty('removed')
  })

  it('starts over for an app that knows another database, or none by name', async () => {
    const current = (await sync({})).answer
    for (const input of [{ lineage: 'another-database', since: current.rev }, { since: current.rev }]) {
      const { answer, sdkRequests } = await sync(input)
      expect(answer).toMatchObject({ reset: true, lineage: current.lineage, rev: current.rev })
      expect(names(answer)).toEqual(names(current))
      expect(sdkRequests).toBe(2)
    }
  })

  it('brings a large catalogue in pages, every item once and in order', async () => {
    await publish(...Array.from({ length: 900 }, (_, index) => aTown(`town-${index}`, index)))
    const pages = [(await sync({})).answer]
    for (let last = pages[0]; last?.more; last = pages.at(-1)) pages.push((await sync(known(last))).answer)
    expect(pages.map((page) => [page.items.length, page.reset, page.more])).toEqual([
      [400, true, true],
      [400, false, true],
      // The last one tells that the town of the tests before is no longer published.
      [107, false, false],
    ])
    const revisions = pages.flatMap((page) => page.items.map((item) => item.rev))
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b))
    const last = pages.at(-1)
    if (last === undefined) throw new Error('no page came')
    expect((await sync(known(last))).answer.items).toEqual([])
  })

  it('never shows an unfinished publication as finished', async () => {
    const before = (await sync({ lineage: 'none', since: 1 })).answer
    const current = (await sync({})).answer
    const content = cloud.cloud.database().collection('content')
    const item = aTown('half-published', 1)
    await content.add({
      _id: 'xiacheng:place:half-published',
      district: 'xiacheng',
      ...item,
      rev: now + 1_000_000,
      removed: false,
      createdAt: now,
      updatedAt: now,
      version: 1,
    })
    const head = (await content.doc('xiacheng:head').get()).data[0] as { rev: number }
    const { answer } = await sync({ lineage: before.lineage, since: head.rev })
    expect(names(answer)).toEqual(['place/half-published'])
    expect(answer.rev).toBe(head.rev)
    expect(current.lineage).toBe(answer.lineage)
  })
})
