import { type DatabaseEndpoint, startDatabaseEndpoint } from '../start-database-endpoint'

type Db = DatabaseEndpoint['db']

/** The SDK's types name the Point only. */
interface Geometries {
  Point: new (longitude: number, latitude: number) => object
  LineString: new (points: object[]) => object
  Polygon: new (lines: object[]) => object
  MultiPoint: new (points: object[]) => object
  MultiPolygon: new (polygons: object[]) => object
}

/** Around the lake of Hangzhou, plus one far away. */
const places: [id: string, longitude: number, latitude: number][] = [
  ['bridge', 120.1551, 30.2588],
  ['pagoda', 120.1486, 30.2313],
  ['station', 120.2127, 30.2437],
  ['airport', 120.4344, 30.2295],
  ['beijing', 116.3971, 39.9163],
]

describe('geo queries through the real SDK', () => {
  let endpoint: DatabaseEndpoint
  let db: Db
  const geo = () => db.Geo as unknown as Geometries

  beforeAll(async () => {
    endpoint = await startDatabaseEndpoint([
      {
        name: 'places',
        indexes: [
          { name: 'at', fields: [['at', '2dsphere']] },
          { name: 'shape', fields: [['shape', '2dsphere']] },
        ],
      },
      { name: 'plain', indexes: [] },
    ])
    db = endpoint.db
    const { Point } = geo()
    for (const name of ['places', 'plain']) {
      await db
        .collection(name)
        .add(places.map(([_id, longitude, latitude]) => ({ _id, at: new Point(longitude, latitude) })))
    }
  })

  afterAll(() => endpoint.stop())

  const square = (west: number, south: number, size: number) => {
    const { LineString, Point } = geo()
    const [east, north] = [west + size, south + size]
    return new LineString([
      new Point(west, south),
      new Point(east, south),
      new Point(east, north),
      new Point(west, north),
      new Point(west, south),
    ])
  }

  const idsOf = (data: { _id: string }[]) => data.map(({ _id }) => _id)

  async function find(query: object, name = 'places'): Promise<string[]> {
    const { data } = await db.collection(name).where(query).get()
    return idsOf(data)
  }

  const fromBridge = () => new (geo().Point)(120.1551, 30.2588)

  test('a point comes back as a Point', async () => {
    const { data } = await db.collection('places').doc('bridge').get()
    expect(data[0].at).toEqual(new (geo().Point)(120.1551, 30.2588))
  })

  test('geoNear answers the nearest first', async () => {
    expect(await find({ at: db.command.geoNear({ geometry: fromBridge() as never }) })).toEqual([
      'bridge',
      'pagoda',
      'station',
      'airport',
      'beijing',
    ])
  })

  test('geoNear keeps to its distances in metres, with a limit and other conditions', async () => {
    const near = (limits: object) => ({
      at: db.command.geoNear({ geometry: fromBridge() as never, ...limits }),
    })
    expect(await find(near({ maxDistance: 4000 }))).toEqual(['bridge', 'pagoda'])
    expect(await find(near({ minDistance: 1000, maxDistance: 10_000 }))).toEqual(['pagoda', 'station'])
    expect(await find({ ...near({}), _id: db.command.neq('bridge') })).toEqual([
      'pagoda',
      'station',
      'airport',
      'beijing',
    ])
    const { data } = await db.collection('places').where(near({})).skip(1).limit(2).get()
    expect(idsOf(data)).toEqual(['pagoda', 'station'])
  })

  test('another order replaces the order of distance', async () => {
    const near = { at: db.command.geoNear({ geometry: fromBridge() as never, maxDistance: 10_000 }) }
    const { data } = await db.collection('places').where(near).orderBy('_id', 'desc').get()
    expect(idsOf(data)).toEqual(['station', 'pagoda', 'bridge'])
  })

  test('geoWithin a polygon leaves out its hole', async () => {
    const { Polygon } = geo()
    const within = (polygon: object) => ({ at: db.command.geoWithin({ geometry: polygon as never }) })
    const whole = new Polygon([square(120, 30, 0.3)])
    expect((await find(within(whole))).sort()).toEqual(['bridge', 'pagoda', 'station'])
    const hollow = new Polygon([square(120, 30, 0.3), square(120.15, 30.25, 0.02)])
    expect((await find(within(hollow))).sort()).toEqual(['pagoda', 'station'])
  })

  test('geoWithin several polygons', async () => {
    const { MultiPolygon, Polygon } = geo()
    const area = new MultiPolygon([
      new Polygon([square(120.2, 30.2, 0.1)]),
      new Polygon([square(116, 39.5, 1)]),
    ])
    expect((await find({ at: db.command.geoWithin({ geometry: area }) })).sort()).toEqual([
      'beijing',
      'station',
    ])
  })

  test('geoWithin a circle takes radians, its centre a point or a pair', async () => {
    const radians = 4 / 6378.1
    const circle = (centre: unknown) => ({
      at: db.command.geoWithin({ centerSphere: [centre, radians] as never }),
    })
    expect((await find(circle(fromBridge()))).sort()).toEqual(['bridge', 'pagoda'])
    expect((await find(circle([120.1551, 30.2588]))).sort()).toEqual(['bridge', 'pagoda'])
  })

  test('a polygon that crosses the date line', async () => {
    const { LineString, Point, Polygon } = geo()
    await db.collection('places').add([
      { _id: 'fiji', shape: new Point(179.5, -17) },
      { _id: 'samoa', shape: new Point(-179.5, -17) },
      { _id: 'tonga', shape: new Point(-175, -21) },
    ])
    const corners: [number, number][] = [
      [179, -18],
      [-179, -18],
      [-179, -16],
      [179, -16],
      [179, -18],
    ]
    const area = new Polygon([
      new LineString(corners.map(([longitude, latitude]) => new Point(longitude, latitude))),
    ])
    expect((await find({ shape: db.command.geoWithin({ geometry: area }) })).sort()).toEqual([
      'fiji',
      'samoa',
    ])
    const near = { shape: db.command.geoNear({ geometry: new Point(179.9, -17), maxDistance: 100_000 }) }
    expect(await find(near)).toEqual(['fiji', 'samoa'])
  })

  describe('geoIntersects', () => {
    beforeAll(async () => {
      const { LineString, MultiPoint, Point, Polygon } = geo()
      await db.collection('places').add([
        { _id: 'road', shape: new LineString([new Point(10, 10), new Point(12, 12)]) },
        { _id: 'field', shape: new Polygon([square(20, 10, 2)]) },
        { _id: 'ring', shape: new Polygon([square(30, 10, 4), square(31, 11, 2)]) },
        { _id: 'posts', shape: new MultiPoint([new Point(40, 10), new Point(41, 11)]) },
      ])
    })

    const intersects = (geometry: object) => ({
      shape: db.command.geoIntersects({ geometry: geometry as never }),
    })

    test.each<[title: string, geometry: (geo: Geometries) => object, ids: string[]]>([
      [
        'a line that crosses a line',
        ({ LineString, Point }) => new LineString([new Point(10, 12), new Point(12, 10)]),
        ['road'],
      ],
      ['a point in a polygon', ({ Point }) => new Point(21, 11), ['field']],
      ['a point in the hole of a polygon', ({ Point }) => new Point(32, 12), []],
      ['a polygon around a polygon', ({ Polygon }) => new Polygon([square(19, 9, 4)]), ['field']],
      ['a polygon inside a polygon', ({ Polygon }) => new Polygon([square(20.5, 10.5, 0.5)]), ['field']],
      [
        'a line through everything',
        ({ LineString, Point }) => new LineString([new Point(9, 11), new Point(39, 11)]),
        ['road', 'field', 'ring'],
      ],
      [
        'one of several points',
        ({ MultiPoint, Point }) => new MultiPoint([new Point(41, 11), new Point(50, 50)]),
        ['posts'],
      ],
      ['nothing there', ({ Point }) => new Point(60, 60), []],
    ])('%s', async (_title, geometry, ids) => {
      expect((await find(intersects(geometry(geo())))).sort()).toEqual([...ids].sort())
    })

    test('geoWithin wants the whole geometry inside', async () => {
      const area = (size: number) => ({
        shape: db.command.geoWithin({ geometry: new (geo().Polygon)([square(19.5, 9.5, size)]) }),
      })
      expect(await find(area(3))).toEqual(['field'])
      expect(await find(area(2))).toEqual([])
    })
  })

  test('the stage geoNear measures to the last digit', async () => {
    const { Point } = geo()
    await db.collection('places').add({ _id: 'tower', shape: new Point(113.306789, 23.1564721), city: 'G' })
    const { data } = await db
      .collection('places')
      .aggregate()
      .geoNear({
        distanceField: 'far.metres',
        includeLocs: 'place',
        spherical: true,
        near: new Point(113.3089506, 23.0968251),
        query: { city: /^G/ },
        key: 'shape',
      })
      .project({ far: 1, place: 1 })
      .end()
    expect(data).toEqual([
      {
        _id: 'tower',
        far: { metres: 6643.521654040738 },
        place: { type: 'Point', coordinates: [113.306789, 23.1564721] },
      },
    ])
  })

  test('the stage geoNear keeps to distances and a limit, nearest first', async () => {
    const { data } = await db
      .collection('places')
      .aggregate()
      .geoNear({
        distanceField: 'metres',
        spherical: true,
        near: fromBridge(),
        key: 'at',
        minDistance: 100,
        maxDistance: 30_000,
        limit: 2,
        distanceMultiplier: 0.001,
      } as never)
      .end()
    expect(idsOf(data)).toEqual(['pagoda', 'station'])
    expect(data[0].metres).toBeCloseTo(3.12, 1)
  })

  test('an index follows changes and removals of places', async () => {
    const { Point } = geo()
    await db.collection('places').add({ _id: 'van', at: new Point(0, 0) })
    const near = (longitude: number) => ({
      at: db.command.geoNear({ geometry: new Point(longitude, 0), maxDistance: 10 }),
    })
    await db
      .collection('places')
      .doc('van')
      .update({ at: db.command.set(new Point(50, 0)) })
    expect(await find(near(0))).toEqual([])
    expect(await find(near(50))).toEqual(['van'])
    await db.collection('places').doc('van').remove()
    expect(await find(near(50))).toEqual([])
  })

  test('a transaction sees its own places', async () => {
    const transaction = await db.startTransaction()
    const { Point } = geo()
    await transaction.collection('places').add({ _id: 'own', at: new Point(70, 70) })
    const near = { at: db.command.geoNear({ geometry: new Point(70, 70), maxDistance: 10 }) }
    expect(idsOf((await transaction.collection('places').where(near).get()).data)).toEqual(['own'])
    expect(await find(near)).toEqual([])
    await transaction.rollback()
  })

  describe('is refused', () => {
    const refused = { code: 'DATABASE_REQUEST_FAILED' }

    test.each<[title: string, query: (db: Db) => object]>([
      ['geoNear', ({ command, Geo }) => ({ at: command.geoNear({ geometry: new Geo.Point(1, 1) }) })],
      ['geoWithin', ({ command }) => ({ at: command.geoWithin({ centerSphere: [[1, 1], 1] as never }) })],
      [
        'geoIntersects',
        ({ command, Geo }) => ({ at: command.geoIntersects({ geometry: new Geo.Point(1, 1) }) }),
      ],
      [
        'one alternative of an or',
        ({ command, Geo }) =>
          command.or([{ _id: 'x' }, { at: command.geoIntersects({ geometry: new Geo.Point(1, 1) }) }]),
      ],
    ])('%s on a field without a geo index', async (_title, query) => {
      await expect(find(query(db), 'plain')).rejects.toMatchObject(refused)
    })

    test('the stage geoNear in a collection without a geo index', async () => {
      const stage = db
        .collection('plain')
        .aggregate()
        .geoNear({ distanceField: 'd', spherical: true, near: fromBridge() } as never)
        .end()
      await expect(stage).rejects.toMatchObject(refused)
    })

    test('the stage geoNear anywhere but first, and without a key where two fields have an index', async () => {
      const options = () => ({ distanceField: 'd', spherical: true, near: fromBridge() }) as never
      const places = db.collection('places')
      await expect(places.aggregate().limit(1).geoNear(options()).end()).rejects.toMatchObject(refused)
      await expect(places.aggregate().geoNear(options()).end()).rejects.toMatchObject(refused)
    })

    test('geoNear in a match stage', async () => {
      const match = { at: db.command.geoNear({ geometry: fromBridge() as never }) }
      await expect(db.collection('places').aggregate().match(match).end()).rejects.toMatchObject(refused)
    })

    test.each<[title: string, at: unknown]>([
      ['a place beyond the globe', { type: 'Point', coordinates: [200, 10] }],
      ['an unknown type', { type: 'Circle', coordinates: [1, 1] }],
      ['a text', 'here'],
      [
        'an open ring',
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
            ],
          ],
        },
      ],
    ])('%s in an indexed field', async (_title, at) => {
      await expect(db.collection('places').add({ _id: 'bad', at })).rejects.toMatchObject({
        code: 'DATABASE_REQUEST_FAILED',
        message: expect.stringMatching(/geo keys|out of bounds|not closed/),
      })
      expect((await db.collection('places').doc('bad').get()).data).toEqual([])
    })
  })

  test('a document without a place and one with null are taken', async () => {
    await db.collection('places').add([{ _id: 'nowhere' }, { _id: 'null', at: null }])
    expect(await find({ at: null, _id: db.command.in(['nowhere', 'null']) })).toEqual(['nowhere', 'null'])
  })
})
