import { type DatabaseEndpoint, startDatabaseEndpoint } from '../start-database-endpoint'

const documents = [
  {
    _id: 'full',
    name: '下城',
    size: 12,
    ratio: 0.5,
    tags: ['a', 'b'],
    owner: { phone: '1', vip: true },
    at: new Date(0),
  },
  { _id: 'bare' },
  { _id: 'odd', name: 5, size: -3, tags: ['a', 'a', 1], owner: null, extra: 1 },
]

describe('jsonSchema through the real SDK', () => {
  let endpoint: DatabaseEndpoint

  beforeAll(async () => {
    endpoint = await startDatabaseEndpoint([{ name: 'docs', indexes: [] }])
    await endpoint.db.collection('docs').add(documents)
  })

  afterAll(() => endpoint.stop())

  async function find(schema: object): Promise<string[]> {
    const { db } = endpoint
    const { data } = await db.collection('docs').where(db.command.jsonSchema(schema)).get()
    return data.map(({ _id }: { _id: string }) => _id)
  }

  const of = (name: string, schema: object) => ({ properties: { [name]: schema } })

  test.each<[title: string, schema: object, ids: string[]]>([
    ['required', { required: ['name', 'size'] }, ['full', 'odd']],
    ['a type by its BSON name', of('name', { bsonType: 'string' }), ['full', 'bare']],
    ['one of several types', of('name', { bsonType: ['string', 'int'] }), ['full', 'bare', 'odd']],
    ['a type by its JSON name', of('owner', { type: 'object' }), ['full', 'bare']],
    ['int is a whole number', { ...of('size', { bsonType: 'int' }), required: ['size'] }, ['full', 'odd']],
    ['double is not', { ...of('ratio', { bsonType: 'double' }), required: ['ratio'] }, ['full']],
    ['a date', { ...of('at', { bsonType: 'date' }), required: ['at'] }, ['full']],
    ['null', { ...of('owner', { bsonType: 'null' }), required: ['owner'] }, ['odd']],
    ['minimum', of('size', { minimum: 0 }), ['full', 'bare']],
    ['an exclusive maximum', of('size', { maximum: 12, exclusiveMaximum: true }), ['bare', 'odd']],
    ['multipleOf', of('size', { multipleOf: 4 }), ['full', 'bare']],
    ['the length of a text', of('name', { minLength: 2, maxLength: 2 }), ['full', 'bare', 'odd']],
    ['a pattern', of('name', { pattern: '^上' }), ['bare', 'odd']],
    ['enum', of('size', { enum: [12, 13] }), ['full', 'bare']],
    ['the number of elements', of('tags', { minItems: 3 }), ['bare', 'odd']],
    ['unique elements', of('tags', { uniqueItems: true }), ['full', 'bare']],
    ['every element', of('tags', { items: { bsonType: 'string' } }), ['full', 'bare']],
    [
      'elements by place',
      of('tags', { items: [{ enum: ['a'] }], additionalItems: { bsonType: 'string' } }),
      ['full', 'bare'],
    ],
    [
      'deeper fields',
      of('owner', { required: ['phone'], properties: { vip: { enum: [true] } } }),
      ['full', 'bare', 'odd'],
    ],
    [
      'no other fields',
      { properties: { _id: {}, name: {}, size: {}, tags: {}, owner: {} }, additionalProperties: false },
      ['bare'],
    ],
    ['fields by a pattern', { patternProperties: { '^s': { minimum: 0 } } }, ['full', 'bare']],
    ['the number of fields', { maxProperties: 1 }, ['bare']],
    ['one field that needs another', { dependencies: { extra: ['ratio'] } }, ['full', 'bare']],
    ['not', { not: { required: ['name'] } }, ['bare']],
    ['allOf', { allOf: [{ required: ['name'] }, of('size', { minimum: 0 })] }, ['full']],
    ['anyOf', { anyOf: [{ required: ['extra'] }, { maxProperties: 1 }] }, ['bare', 'odd']],
    ['oneOf', { oneOf: [{ required: ['name'] }, { required: ['extra'] }] }, ['full']],
  ])('%s', async (_title, schema, ids) => {
    expect(await find(schema)).toEqual(ids)
  })

  test.each<[title: string, schema: object]>([
    ['an unknown keyword', { nonsense: 1 }],
    ['an unknown type', of('name', { bsonType: 'letters' })],
    ['an empty list', { required: [] }],
  ])('%s is refused', async (_title, schema) => {
    await expect(find(schema)).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })
})
