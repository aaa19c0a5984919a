import { type DatabaseEndpoint, startDatabaseEndpoint } from '../start-database-endpoint'

type Command = DatabaseEndpoint['db']['command']
type Fields = Record<string, unknown>

describe('update commands through the real SDK', () => {
  let endpoint: DatabaseEndpoint

  beforeAll(async () => {
    endpoint = await startDatabaseEndpoint([{ name: 'docs', indexes: [] }])
  })

  afterAll(() => endpoint.stop())

  async function apply(before: Fields, update: (command: Command) => Fields): Promise<Fields> {
    const { db } = endpoint
    await db.collection('docs').doc('d').set(before)
    expect(await db.collection('docs').doc('d').update(update(db.command))).toMatchObject({ updated: 1 })
    const { _id, ...after } = (await db.collection('docs').doc('d').get()).data[0]
    return after
  }

  const cases: [title: string, before: Fields, update: (command: Command) => Fields, after: Fields][] = [
    ['a plain value replaces', { a: 1 }, () => ({ a: 'x' }), { a: 'x' }],
    ['a plain object merges', { o: { a: 1, b: 2 } }, () => ({ o: { b: 3 } }), { o: { a: 1, b: 3 } }],
    ['set replaces an object', { o: { a: 1, b: 2 } }, (_) => ({ o: _.set({ b: 3 }) }), { o: { b: 3 } }],
    [
      'set keeps the key order it was given',
      { o: { a: 1, b: 2 } },
      (_) => ({ o: _.set({ b: 2, a: 1 }) }),
      { o: { b: 2, a: 1 } },
    ],
    ['a missing way is created', {}, () => ({ 'a.b.c': 1 }), { a: { b: { c: 1 } } }],
    ['a number in a missing way is a field', {}, () => ({ 'a.0': 1 }), { a: { 0: 1 } }],
    ['an element is set by its index', { a: [1, 2] }, () => ({ 'a.1': 5 }), { a: [1, 5] }],
    ['a far index pads with null', { a: [1] }, () => ({ 'a.3': 5 }), { a: [1, null, null, 5] }],
    ['remove deletes', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
    [
      'remove of an element leaves null',
      { a: [1, 2, 3] },
      (_) => ({ 'a.1': _.remove() }),
      { a: [1, null, 3] },
    ],
    ['remove of what is missing changes nothing', { b: 2 }, (_) => ({ 'a.b': _.remove() }), { b: 2 }],
    ['inc adds', { n: 1 }, (_) => ({ n: _.inc(2) }), { n: 3 }],
    ['inc creates', {}, (_) => ({ n: _.inc(2) }), { n: 2 }],
    ['inc by a float is what JavaScript says', { n: 0.2 }, (_) => ({ n: _.inc(-0.05) }), { n: 0.2 - 0.05 }],
    ['inc of a nested field', { o: { n: 1 } }, (_) => ({ o: { n: _.inc(1) } }), { o: { n: 2 } }],
    ['mul multiplies', { n: 3 }, (_) => ({ n: _.mul(4) }), { n: 12 }],
    ['mul of a missing field is zero', {}, (_) => ({ n: _.mul(4) }), { n: 0 }],
    ['min keeps the smaller', { n: 3, m: 3 }, (_) => ({ n: _.min(1), m: _.min(9) }), { n: 1, m: 3 }],
    ['max keeps the larger', { n: 3, m: 3 }, (_) => ({ n: _.max(1), m: _.max(9) }), { n: 3, m: 9 }],
    ['push appends several', { a: [1] }, (_) => ({ a: _.push(2, 3) }), { a: [1, 2, 3] }],
    ['push creates the array', {}, (_) => ({ a: _.push([{ k: 1 }]) }), { a: [{ k: 1 }] }],
    [
      'push with position',
      { a: [1, 4] },
      (_) => ({ a: _.push({ each: [2, 3], position: 1 }) }),
      { a: [1, 2, 3, 4] },
    ],
    [
      'push with sort and slice',
      { a: [5, 1] },
      (_) => ({ a: _.push({ each: [3], sort: 1, slice: 2 }) }),
      { a: [1, 3] },
    ],
    [
      'push sorts by a field',
      { a: [{ v: 2 }] },
      (_) => ({ a: _.push({ each: [{ v: 1 }], sort: { v: 1 } }) }),
      { a: [{ v: 1 }, { v: 2 }] },
    ],
    [
      'push keeps the last with a negative slice',
      { a: [1, 2] },
      (_) => ({ a: _.push({ each: [3], slice: -2 }) }),
      { a: [2, 3] },
    ],
    ['unshift prepends', { a: [3] }, (_) => ({ a: _.unshift([1, 2]) }), { a: [1, 2, 3] }],
    ['pop takes the last', { a: [1, 2] }, (_) => ({ a: _.pop() }), { a: [1] }],
    ['shift takes the first', { a: [1, 2] }, (_) => ({ a: _.shift() }), { a: [2] }],
    ['addToSet adds what is new', { a: [1] }, (_) => ({ a: _.addToSet(2) }), { a: [1, 2] }],
    ['addToSet leaves what is there', { a: [1, 1] }, (_) => ({ a: _.addToSet(1) }), { a: [1, 1] }],
    [
      'addToSet takes an array as one element',
      { a: [1] },
      (_) => ({ a: _.addToSet([1, 2]) }),
      { a: [1, [1, 2]] },
    ],
    ['addToSet with each', { a: [1] }, (_) => ({ a: _.addToSet({ $each: [1, 2, 2] }) }), { a: [1, 2] }],
    [
      'addToSet tells key orders apart',
      { a: [{ x: 1, y: 2 }] },
      (_) => ({ a: _.addToSet({ y: 2, x: 1 }) }),
      {
        a: [
          { x: 1, y: 2 },
          { y: 2, x: 1 },
        ],
      },
    ],
    ['pull of a value', { a: [1, 2, 1] }, (_) => ({ a: _.pull(1) }), { a: [2] }],
    ['pull by a command', { a: [1, 5, 9] }, (_) => ({ a: _.pull(_.gte(5)) }), { a: [1] }],
    [
      'pull by fields',
      { a: [{ k: 1, z: 0 }, { k: 2 }] },
      (_) => ({ a: _.pull({ k: _.in([1]) }) }),
      { a: [{ k: 2 }] },
    ],
    ['pullAll', { a: [1, 2, 3, 1] }, (_) => ({ a: _.pullAll([1, 3]) }), { a: [2] }],
    ['rename moves', { a: 1 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
    ['bit', { n: 13 }, (_) => ({ n: _.bit({ and: 10 }) }), { n: 8 }],
  ]

  test.each(cases)('%s', async (_title, before, update, after) => {
    expect(JSON.stringify(await apply(before, update))).toBe(JSON.stringify(after))
  })

  const refused: [title: string, before: Fields, update: (command: Command) => Fields, message: string][] = [
    ['inc of a text', { n: 'x' }, (_) => ({ n: _.inc(1) }), 'non-numeric type'],
    ['inc of null', { n: null }, (_) => ({ n: _.inc(1) }), 'non-numeric type'],
    ['push to a number', { a: 1 }, (_) => ({ a: _.push(2) }), 'must be an array'],
    ['addToSet to a text', { a: 'x' }, (_) => ({ a: _.addToSet(2) }), 'non-array'],
    ['pull from an object', { a: {}, b: 1 }, (_) => ({ a: _.pull(2) }), 'non-array'],
    ['set below null', { a: null }, () => ({ 'a.b': 1 }), "Cannot create field 'b' in element {a: null}"],
    ['set below a number', { a: 5 }, () => ({ 'a.b': 1 }), "Cannot create field 'b' in element {a: 5}"],
    ['set of a name in an array', { a: [1] }, () => ({ 'a.b': 1 }), "Cannot create field 'b'"],
    ['an update that flattens to nothing', { a: 1 }, () => ({ e: {} }), 'is empty. You must specify a field'],
    [
      'two changes of one path',
      { a: { b: 1 } },
      (_) => ({ a: _.set({ c: 1 }), 'a.b': 2 }),
      'would create a conflict',
    ],
  ]

  test.each(refused)('%s is refused and changes nothing', async (_title, before, update, message) => {
    const { db } = endpoint
    await db.collection('docs').doc('d').set(before)
    await expect(db.collection('docs').doc('d').update(update(db.command))).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining(message),
    })
    expect((await db.collection('docs').doc('d').get()).data).toEqual([{ _id: 'd', ...before }])
  })

  test('a raw update reaches the element its query matched', async () => {
    const { db } = endpoint
    await db
      .collection('docs')
      .doc('p')
      .set({
        a: [
          { k: 1, n: 0 },
          { k: 2, n: 0 },
        ],
      })
    const raw = db.collection('docs').options({ raw: true, multiple: false })
    await raw.where({ _id: 'p', 'a.k': 2 }).update({ $set: { 'a.$.n': 5 } })
    expect((await db.collection('docs').doc('p').get()).data[0].a).toEqual([
      { k: 1, n: 0 },
      { k: 2, n: 5 },
    ])
    await raw.where({ _id: 'p' }).update({ $inc: { 'a.$[].n': 1 } })
    expect((await db.collection('docs').doc('p').get()).data[0].a).toEqual([
      { k: 1, n: 1 },
      { k: 2, n: 6 },
    ])
  })
})
