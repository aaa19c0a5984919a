import { type DatabaseEndpoint, startDatabaseEndpoint } from '../start-database-endpoint'

describe('aggregation through the real SDK', () => {
  let endpoint: DatabaseEndpoint
  let db: DatabaseEndpoint['db']

  beforeAll(async () => {
    endpoint = await startDatabaseEndpoint([
      { name: 'sales', indexes: [{ name: 'by_shop', fields: [['shop', 1]] }] },
      { name: 'shops', indexes: [] },
    ])
    db = endpoint.db
    await db.collection('sales').add([
      {
        _id: 1,
        shop: 'east',
        n: 3,
        tags: ['a', 'b'],
        name: '下城ab',
        at: new Date('2019-05-14T09:38:51.686Z'),
      },
      { _id: 2, shop: 'west', n: 5, tags: ['a'], name: 'xyz', at: new Date('2019-01-01T00:00:00Z') },
      { _id: 3, shop: 'east', n: 4, tags: [], name: 'xy', at: new Date('2019-01-06T00:00:00Z') },
    ])
    await db.collection('shops').add([{ _id: 'east', city: 'H', letters: ['a', 'x'] }])
  })

  afterAll(() => endpoint.stop())

  const sales = () => db.collection('sales').aggregate()

  test('match, group, sort and limit', async () => {
    const $ = db.command.aggregate
    const { data } = await sales()
      .match({ n: db.command.gt(2) })
      .group({ _id: '$shop', total: $.sum('$n'), mean: $.avg('$n'), names: $.push('$name') })
      .sort({ total: -1 })
      .limit(1)
      .end()
    expect(data).toEqual([{ _id: 'east', total: 7, mean: 3.5, names: ['下城ab', 'xy'] }])
  })

  test('unwind, project, skip and count', async () => {
    const unwound = await sales()
      .unwind('$tags')
      .project({ _id: 0, tag: '$tags', twice: db.command.aggregate.multiply(['$n', 2]) })
      .skip(1)
      .end()
    expect(unwound.data).toEqual([
      { tag: 'b', twice: 6 },
      { tag: 'a', twice: 10 },
    ])
    expect((await sales().match({ shop: 'east' }).count('number').end()).data).toEqual([{ number: 2 }])
  })

  test('addFields, replaceRoot, sortByCount and bucket', async () => {
    const added = await sales()
      .match({ _id: 2 })
      .addFields({ deep: { n: '$n' } })
      .replaceRoot({ newRoot: '$deep' })
      .end()
    expect(added.data).toEqual([{ n: 5 }])
    expect((await sales().sortByCount('$shop').end()).data).toEqual([
      { _id: 'east', count: 2 },
      { _id: 'west', count: 1 },
    ])
    const buckets = await sales()
      .bucket({ groupBy: '$n', boundaries: [0, 4, 10] })
      .end()
    expect(buckets.data).toEqual([
      { _id: 0, count: 1 },
      { _id: 4, count: 2 },
    ])
  })

  test('a bucket stage without a place for a value is refused, one with a default keeps it', async () => {
    const outside = sales()
      .bucket({ groupBy: '$n', boundaries: [0, 4] })
      .end()
    await expect(outside).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    const kept = await sales()
      .bucket({ groupBy: '$n', boundaries: [0, 4], default: 'more' })
      .end()
    expect(kept.data).toEqual([
      { _id: 0, count: 1 },
      { _id: 'more', count: 2 },
    ])
  })

  test('lookup by fields and by a pipeline', async () => {
    const byFields = await sales()
      .match({ _id: 1 })
      .lookup({ from: 'shops', localField: 'shop', foreignField: '_id', as: 'places' })
      .project({ places: 1 })
      .end()
    expect(byFields.data).toEqual([{ _id: 1, places: [{ _id: 'east', city: 'H', letters: ['a', 'x'] }] }])
    const $ = db.command.aggregate
    const byPipeline = await sales()
      .match({ _id: 1 })
      .lookup({
        from: 'shops',
        let: { wanted: '$shop' },
        pipeline: $.pipeline()
          .match(db.command.expr($.eq(['$_id', '$$wanted'])))
          .project({ _id: 0, letters: 0 })
          .done(),
        as: 'places',
      })
      .project({ places: 1 })
      .end()
    expect(byPipeline.data).toEqual([{ _id: 1, places: [{ city: 'H' }] }])
  })

  test('lookup by fields treats what is missing as null and finds elements of arrays', async () => {
    const { data } = await sales()
      .sort({ _id: 1 })
      .lookup({ from: 'shops', localField: 'tags', foreignField: 'letters', as: 'places' })
      .project({ places: { _id: 1 } })
      .end()
    expect(data).toEqual([
      { _id: 1, places: [{ _id: 'east' }] },
      { _id: 2, places: [{ _id: 'east' }] },
      { _id: 3, places: [] },
    ])
    const missing = await sales()
      .match({ _id: 1 })
      .lookup({ from: 'shops', localField: 'nowhere', foreignField: 'closed', as: 'places' })
      .project({ _id: 0, places: { _id: 1 } })
      .end()
    expect(missing.data).toEqual([{ places: [{ _id: 'east' }] }])
  })

  test('a lookup in a collection that does not exist finds nothing', async () => {
    const { data } = await sales()
      .match({ _id: 1 })
      .lookup({ from: 'nowhere', localField: 'shop', foreignField: '_id', as: 'places' })
      .project({ places: 1 })
      .end()
    expect(data).toEqual([{ _id: 1, places: [] }])
  })

  test('bucketAuto spreads documents evenly', async () => {
    const { data } = await sales().bucketAuto({ groupBy: '$n', buckets: 3 }).end()
    expect(data).toEqual([
      { _id: { min: 3, max: 4 }, count: 1 },
      { _id: { min: 4, max: 5 }, count: 1 },
      { _id: { min: 5, max: 5 }, count: 1 },
    ])
  })

  test('bucketAuto and bucket take outputs of their own', async () => {
    const $ = db.command.aggregate
    const output = { total: $.sum('$n') }
    expect((await sales().bucketAuto({ groupBy: '$n', buckets: 1, output }).end()).data).toEqual([
      { _id: { min: 3, max: 5 }, total: 12 },
    ])
    const { data } = await sales()
      .bucket({ groupBy: '$n', boundaries: [0, 10], output })
      .end()
    expect(data).toEqual([{ _id: 0, total: 12 }])
  })

  test('sample takes so many different documents', async () => {
    const { data } = await sales().sample({ size: 2 }).end()
    expect(new Set(data.map(({ _id }: { _id: number }) => _id)).size).toBe(2)
    expect((await sales().sample({ size: 9 }).end()).data).toHaveLength(3)
  })

  test('sort takes several fields and every type in BSON order', async () => {
    const { data } = await sales().sort({ shop: -1, n: -1 }).project({ _id: 1 }).end()
    expect(data).toEqual([{ _id: 2 }, { _id: 3 }, { _id: 1 }])
  })

  test('unwind keeps what is empty and tells the place when asked', async () => {
    const { data } = await sales()
      .sort({ _id: 1 })
      .unwind({ path: '$tags', includeArrayIndex: 'place', preserveNullAndEmptyArrays: true } as never)
      .project({ tags: 1, place: 1 })
      .end()
    expect(data).toEqual([
      { _id: 1, tags: 'a', place: 0 },
      { _id: 1, tags: 'b', place: 1 },
      { _id: 2, tags: 'a', place: 0 },
      { _id: 3, place: null },
    ])
  })

  test('project excludes, renames and computes', async () => {
    const { data } = await sales()
      .match({ _id: 2 })
      .project({ _id: 0, shop: 0, at: 0, tags: 0, name: 0 })
      .end()
    expect(data).toEqual([{ n: 5 }])
  })

  test('group by several fields and by null', async () => {
    const $ = db.command.aggregate
    const { data } = await sales()
      .group({ _id: { shop: '$shop', big: $.gt(['$n', 3]) }, count: $.sum(1) })
      .sort({ count: -1, '_id.shop': 1, '_id.big': 1 })
      .end()
    expect(data).toEqual([
      { _id: { shop: 'east', big: false }, count: 1 },
      { _id: { shop: 'east', big: true }, count: 1 },
      { _id: { shop: 'west', big: true }, count: 1 },
    ])
  })

  test('a count of nothing answers no document', async () => {
    expect((await sales().match({ n: 99 }).count('number').end()).data).toEqual([])
  })

  test.each<[title: string, run: () => Promise<unknown>]>([
    ['replaceRoot by what is no document', () => sales().replaceRoot({ newRoot: '$n' }).end()],
    ['a limit of zero', () => sales().limit(0).end()],
    ['a negative skip', () => sales().skip(-1).end()],
    ['an empty sort', () => sales().sort({}).end()],
    [
      'a sort by a word',
      () =>
        sales()
          .sort({ n: 'up' as never })
          .end(),
    ],
    ['a sample of less than nothing', () => sales().sample({ size: -1 }).end()],
    [
      'boundaries that do not rise',
      () =>
        sales()
          .bucket({ groupBy: '$n', boundaries: [4, 0] })
          .end(),
    ],
    [
      'a group without _id',
      () =>
        sales()
          .group({ total: 1 } as never)
          .end(),
    ],
    [
      'an unknown operator',
      () =>
        sales()
          .project({ x: { $nonsense: 1 } })
          .end(),
    ],
    ['a mix of inclusion and exclusion', () => sales().project({ n: 1, shop: 0 }).end()],
  ])('%s is refused', async (_title, run) => {
    await expect(run()).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  const expressions: [title: string, expression: object, expected: unknown[]][] = [
    ['week counts from the first Sunday', { $week: '$at' }, [19, 0, 1]],
    ['isoWeek', { $isoWeek: '$at' }, [20, 1, 1]],
    ['indexOfCP counts code points', { $indexOfCP: ['$name', 'a'] }, [2, -1, -1]],
    ['indexOfBytes counts bytes', { $indexOfBytes: ['$name', 'a'] }, [6, -1, -1]],
    ['substr with -1 goes to the end', { $substr: ['$name', 0, -1] }, ['下城ab', 'xyz', 'xy']],
    ['substrBytes counts bytes', { $substrBytes: ['$name', 0, 3] }, ['下', 'xyz', 'xy']],
    [
      'dateToString with a time zone',
      { $dateToString: { date: '$at', format: '%Y-%m-%d %H', timezone: '+0800' } },
      ['2019-05-14 17', '2019-01-01 08', '2019-01-06 08'],
    ],
  ]

  test.each(expressions)('%s', async (_title, expression, expected) => {
    const { data } = await db
      .collection('sales')
      .options({ raw: true })
      .aggregate([{ $sort: { _id: 1 } }, { $project: { value: expression } }])
      .end()
    expect(data.map(({ value }: { value: unknown }) => value)).toEqual(expected)
  })

  test('stages leave the stored documents alone', async () => {
    const before = endpoint.emulator().exportAll()
    await sales().unwind('$tags').addFields({ 'tags.x': 1, n: 0 }).end()
    await sales().project({ tags: 0 }).end()
    expect(endpoint.emulator().exportAll()).toBe(before)
  })

  test.each(['$out', '$merge', '$nonsense'])('the stage %s is refused', async (stage) => {
    const broken = db
      .collection('sales')
      .options({ raw: true })
      .aggregate([{ [stage]: 'x' }])
      .end()
    await expect(broken).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})
