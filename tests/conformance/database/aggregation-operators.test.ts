import { type DatabaseEndpoint, startDatabaseEndpoint } from '../start-database-endpoint'

type Operators = DatabaseEndpoint['db']['command']['aggregate']
type Case = [operator: keyof Operators, title: string, build: ($: Operators) => object, expected: unknown]

const at = new Date('2019-05-14T09:38:51.686Z')
const document = {
  _id: 1,
  n: -7.5,
  a: 10,
  b: 3,
  list: [3, 1, 2],
  pairs: [
    { k: 'x', v: 1 },
    { k: 'y', v: 2 },
  ],
  text: 'Héllo 下',
  at,
  later: new Date('2019-05-14T09:39:00.686Z'),
  o: { k: 1, m: 2 },
  none: null,
}

const numbers: Case[] = [
  ['abs', 'takes the sign away', ($) => $.abs('$n'), 7.5],
  ['abs', 'of null is null', ($) => $.abs('$none'), null],
  ['add', 'adds several numbers', ($) => $.add(['$a', '$b', 1]), 14],
  ['add', 'adds milliseconds to a date', ($) => $.add(['$at', 1000]), new Date(at.getTime() + 1000)],
  ['add', 'with something missing is null', ($) => $.add(['$a', '$missing']), null],
  ['ceil', 'goes up', ($) => $.ceil('$n'), -7],
  ['divide', 'divides', ($) => $.divide(['$a', 4]), 2.5],
  ['exp', 'raises e', ($) => $.exp(0), 1],
  ['floor', 'goes down', ($) => $.floor('$n'), -8],
  ['ln', 'is the natural logarithm', ($) => $.ln(1), 0],
  ['log', 'takes a base', ($) => $.log([8, 2]), 3],
  ['log10', 'has the base ten', ($) => $.log10(1000), 3],
  ['mod', 'is the remainder', ($) => $.mod(['$a', '$b']), 1],
  ['mod', 'keeps the sign of the dividend', ($) => $.mod(['$n', 2]), -1.5],
  ['multiply', 'multiplies', ($) => $.multiply(['$a', '$b']), 30],
  ['pow', 'raises', ($) => $.pow([2, 10]), 1024],
  ['sqrt', 'is the root', ($) => $.sqrt(16), 4],
  ['subtract', 'subtracts numbers', ($) => $.subtract(['$a', '$b']), 7],
  ['subtract', 'of two dates is milliseconds', ($) => $.subtract(['$later', '$at']), 9000],
  ['subtract', 'takes milliseconds from a date', ($) => $.subtract(['$later', 9000]), at],
  ['trunc', 'cuts the fraction off', ($) => $.trunc('$n'), -7],
]

const arrays: Case[] = [
  ['arrayElemAt', 'counts from the end below zero', ($) => $.arrayElemAt(['$list', -1]), 2],
  ['arrayElemAt', 'beyond the end is missing', ($) => $.arrayElemAt(['$list', 9]), undefined],
  ['arrayToObject', 'takes k and v', ($) => $.arrayToObject('$pairs'), { x: 1, y: 2 }],
  ['arrayToObject', 'takes pairs', ($) => $.arrayToObject([[['x', 1]]]), { x: 1 }],
  ['concatArrays', 'joins', ($) => $.concatArrays(['$list', [9]]), [3, 1, 2, 9]],
  ['concatArrays', 'with null is null', ($) => $.concatArrays(['$list', '$none']), null],
  ['filter', 'keeps some', ($) => $.filter({ input: '$list', as: 'e', cond: $.gt(['$$e', 1]) }), [3, 2]],
  ['in', 'looks for an element', ($) => $.in([2, '$list']), true],
  ['indexOfArray', 'finds the place', ($) => $.indexOfArray(['$list', 2]), 2],
  ['indexOfArray', 'is -1 without one', ($) => $.indexOfArray(['$list', 7]), -1],
  ['isArray', 'knows an array', ($) => $.isArray('$list'), true],
  ['isArray', 'knows what is none', ($) => $.isArray('$a'), false],
  ['map', 'changes each', ($) => $.map({ input: '$list', as: 'e', in: $.multiply(['$$e', 2]) }), [6, 2, 4]],
  ['range', 'counts up to an end', ($) => $.range([0, 10, 3]), [0, 3, 6, 9]],
  [
    'reduce',
    'folds',
    ($) => $.reduce({ input: '$list', initialValue: 10, in: $.add(['$$value', '$$this']) }),
    16,
  ],
  ['reverseArray', 'turns around', ($) => $.reverseArray('$list'), [2, 1, 3]],
  ['size', 'counts', ($) => $.size('$list'), 3],
  ['slice', 'takes from the front', ($) => $.slice(['$list', 2]), [3, 1]],
  ['slice', 'takes from the back', ($) => $.slice(['$list', -2]), [1, 2]],
  ['slice', 'takes from a place', ($) => $.slice(['$list', 1, 1]), [1]],
  [
    'zip',
    'pairs up to the shortest',
    ($) => $.zip({ inputs: ['$list', ['a', 'b']] }),
    [
      [3, 'a'],
      [1, 'b'],
    ],
  ],
  [
    'zip',
    'pairs up to the longest with defaults',
    ($) => $.zip({ inputs: ['$list', ['a', 'b']], useLongestLength: true, defaults: [0, 'z'] }),
    [
      [3, 'a'],
      [1, 'b'],
      [2, 'z'],
    ],
  ],
]

const choices: Case[] = [
  ['and', 'holds when all do', ($) => $.and([$.gt(['$a', 1]), '$b']), true],
  ['and', 'of nothing holds', ($) => $.and([]), true],
  ['or', 'of nothing does not hold', ($) => $.or([]), false],
  ['or', 'holds when one does', ($) => $.or(['$none', 0, 1]), true],
  ['not', 'of null holds', ($) => $.not(['$none']), true],
  ['cmp', 'is -1, 0 or 1', ($) => $.cmp(['$a', '$b']), 1],
  ['eq', 'compares', ($) => $.eq(['$a', 10]), true],
  ['gt', 'compares types in BSON order', ($) => $.gt(['$text', '$a']), true],
  ['gte', 'compares', ($) => $.gte(['$a', 10]), true],
  ['lt', 'compares', ($) => $.lt(['$a', 10]), false],
  ['lte', 'compares', ($) => $.lte(['$a', 10]), true],
  ['neq', 'compares', ($) => $.neq(['$a', 10]), false],
  ['cond', 'takes a list', ($) => $.cond([$.gt(['$a', 1]), 'more', 'less']), 'more'],
  // biome-ignore lint/suspicious/noThenProperty: the name of MongoDB's argument
  ['cond', 'takes names', ($) => $.cond({ if: '$none', then: 1, else: 2 }), 2],
  ['ifNull', 'replaces null', ($) => $.ifNull(['$none', 'default']), 'default'],
  ['ifNull', 'replaces what is missing', ($) => $.ifNull(['$missing', 'default']), 'default'],
  [
    'switch',
    'takes the first branch that holds',
    // biome-ignore lint/suspicious/noThenProperty: the name of MongoDB's argument
    ($) => $.switch({ branches: [{ case: $.gt(['$a', 5]), then: 'big' }], default: 'small' }),
    'big',
  ],
  ['literal', 'is not evaluated', ($) => $.literal('$a'), '$a'],
  ['let', 'names values', ($) => $.let({ vars: { x: '$a' }, in: $.add(['$$x', 1]) }), 11],
]

const dates: Case[] = [
  [
    'dateFromParts',
    'makes a date in a zone',
    ($) => $.dateFromParts({ year: 2019, month: 5, day: 14, hour: 8, timezone: 'Asia/Shanghai' }),
    new Date('2019-05-14T00:00:00Z'),
  ],
  [
    'dateFromParts',
    'carries what is beyond a month',
    ($) => $.dateFromParts({ year: 2019, month: 2, day: 30 }),
    new Date('2019-03-02T00:00:00Z'),
  ],
  [
    'dateFromParts',
    'takes a week of ISO',
    ($) => $.dateFromParts({ isoWeekYear: 2019, isoWeek: 20, isoDayOfWeek: 2 }),
    new Date('2019-05-14T00:00:00Z'),
  ],
  [
    'dateFromString',
    'reads ISO text',
    ($) => $.dateFromString({ dateString: '2019-05-14T09:38:51.686Z' }),
    at,
  ],
  ['dayOfMonth', 'is 14', ($) => $.dayOfMonth('$at'), 14],
  ['dayOfWeek', 'begins with Sunday as 1', ($) => $.dayOfWeek('$at'), 3],
  ['dayOfYear', 'begins with 1', ($) => $.dayOfYear('$at'), 134],
  ['isoDayOfWeek', 'begins with Monday as 1', ($) => $.isoDayOfWeek('$at'), 2],
  ['isoWeek', 'begins on Monday', ($) => $.isoWeek('$at'), 20],
  ['isoWeekYear', 'is the year of the week', ($) => $.isoWeekYear('$at'), 2019],
  ['isoWeekYear', 'may be the year before', ($) => $.isoWeekYear(new Date('2021-01-02')), 2020],
  ['isoWeekYear', 'may be the year after', ($) => $.isoWeekYear(new Date('2019-12-31')), 2020],
  ['millisecond', 'is a part', ($) => $.millisecond('$at'), 686],
  ['minute', 'is a part', ($) => $.minute('$at'), 38],
  ['month', 'begins with 1', ($) => $.month('$at'), 5],
  ['second', 'is a part', ($) => $.second('$at'), 51],
  ['hour', 'takes a zone', ($) => $.hour({ date: '$at', timezone: 'Asia/Shanghai' }), 17],
  ['week', 'begins on Sunday', ($) => $.week('$at'), 19],
  ['year', 'is a part', ($) => $.year('$at'), 2019],
  ['dateToString', 'without a format is ISO text', ($) => $.dateToString({ date: '$at' }), at.toISOString()],
  [
    'dateToString',
    'knows parts and zones',
    ($) =>
      $.dateToString({
        date: '$at',
        format: '%Y-%m-%d %H:%M:%S.%L %j %u %w %U %V %G %z %%',
        timezone: '+08',
      }),
    '2019-05-14 17:38:51.686 134 2 3 19 20 2019 +0800 %',
  ],
  ['dateToString', 'of null is null', ($) => $.dateToString({ date: '$none', format: '%Y' }), null],
  ['dateToString', 'takes a text for null', ($) => $.dateToString({ date: '$none', onNull: '-' }), '-'],
]

const objectsAndSets: Case[] = [
  ['mergeObjects', 'lets the last win', ($) => $.mergeObjects(['$o', { m: 9 }]), { k: 1, m: 9 }],
  [
    'objectToArray',
    'gives k and v',
    ($) => $.objectToArray('$o'),
    [
      { k: 'k', v: 1 },
      { k: 'm', v: 2 },
    ],
  ],
  ['allElementsTrue', 'looks at every element', ($) => $.allElementsTrue([[true, 1, 'x']]), true],
  ['allElementsTrue', 'of zero does not hold', ($) => $.allElementsTrue([[true, 0]]), false],
  ['anyElementTrue', 'needs one', ($) => $.anyElementTrue([[false, null, 1]]), true],
  ['setDifference', 'is what only the first has', ($) => $.setDifference(['$list', [1, 2]]), [3]],
  ['setEquals', 'leaves order and repeats aside', ($) => $.setEquals(['$list', [1, 2, 3, 3]]), true],
  ['setIntersection', 'is what both have', ($) => $.setIntersection(['$list', [2, 9]]), [2]],
  ['setIsSubset', 'holds when all are there', ($) => $.setIsSubset([[1, 2], '$list']), true],
]

const texts: Case[] = [
  ['concat', 'joins', ($) => $.concat(['$text', '!']), 'Héllo 下!'],
  ['concat', 'with null is null', ($) => $.concat(['$text', '$none']), null],
  ['indexOfBytes', 'counts bytes', ($) => $.indexOfBytes(['$text', 'l']), 3],
  ['indexOfCP', 'counts code points', ($) => $.indexOfCP(['$text', 'l']), 2],
  ['split', 'cuts', ($) => $.split(['$text', ' ']), ['Héllo', '下']],
  ['strLenBytes', 'counts bytes', ($) => $.strLenBytes('$text'), 10],
  ['strLenCP', 'counts code points', ($) => $.strLenCP('$text'), 7],
  ['strcasecmp', 'leaves case aside', ($) => $.strcasecmp(['abc', 'ABC']), 0],
  ['substr', 'counts bytes', ($) => $.substr(['$text', 0, 3]), 'Hé'],
  ['substrBytes', 'takes -1 for the rest', ($) => $.substrBytes(['$text', 3, -1]), 'llo 下'],
  ['substrCP', 'counts code points', ($) => $.substrCP(['$text', 1, 3]), 'éll'],
  ['toLower', 'writes small', ($) => $.toLower('ABC'), 'abc'],
  ['toUpper', 'writes large', ($) => $.toUpper('abc'), 'ABC'],
]

const accumulators: Case[] = [
  ['addToSet', 'collects each value once', ($) => $.addToSet('$kind'), ['a', 'b']],
  ['avg', 'leaves out what is no number', ($) => $.avg('$v'), 2],
  ['first', 'is the first', ($) => $.first('$v'), 1],
  ['last', 'is the last', ($) => $.last('$v'), 'x'],
  ['max', 'compares types in BSON order', ($) => $.max('$v'), 'x'],
  ['min', 'is the least', ($) => $.min('$v'), 1],
  ['push', 'collects all', ($) => $.push('$v'), [1, 3, 'x']],
  ['stdDevPop', 'is of all', ($) => $.stdDevPop('$v'), 1],
  ['stdDevSamp', 'is of a sample', ($) => $.stdDevSamp('$v'), Math.SQRT2],
  ['sum', 'leaves out what is no number', ($) => $.sum('$v'), 4],
  ['mergeObjects', 'merges the documents of a group', ($) => $.mergeObjects('$o'), { x: 1, y: 2 }],
]

describe('every operator of command.aggregate', () => {
  let endpoint: DatabaseEndpoint
  let db: DatabaseEndpoint['db']

  beforeAll(async () => {
    endpoint = await startDatabaseEndpoint([
      { name: 'one', indexes: [] },
      { name: 'many', indexes: [] },
    ])
    db = endpoint.db
    await db.collection('one').add(document)
    await db.collection('many').add([
      { _id: 1, kind: 'a', v: 1, o: { x: 1 } },
      { _id: 2, kind: 'b', v: 3, o: { y: 2 } },
      { _id: 3, kind: 'a', v: 'x' },
    ])
  })

  afterAll(() => endpoint.stop())

  const cases = [...numbers, ...arrays, ...choices, ...dates, ...objectsAndSets, ...texts]

  test.each(cases)('%s %s', async (_operator, _title, build, expected) => {
    const { data } = await db
      .collection('one')
      .aggregate()
      .project({ value: build(db.command.aggregate) })
      .end()
    expect(data[0].value).toEqual(expected)
  })

  test('setUnion has each element once', async () => {
    const value = db.command.aggregate.setUnion(['$list', [9, 1]])
    const { data } = await db.collection('one').aggregate().project({ value }).end()
    expect(data[0].value.sort()).toEqual([1, 2, 3, 9])
  })

  test.each(accumulators)('%s %s in a group', async (_operator, _title, build, expected) => {
    const { data } = await db
      .collection('many')
      .aggregate()
      .sort({ _id: 1 })
      .group({ _id: null, value: build(db.command.aggregate) })
      .end()
    const [{ value }] = data
    expect(Array.isArray(value) && _operator === 'addToSet' ? value.sort() : value).toEqual(expected)
  })

  test.each<[title: string, build: ($: Operators) => object]>([
    ['dividing by zero', ($) => $.divide([1, 0])],
    ['the size of what is no array', ($) => $.size('$a')],
    ['adding a text', ($) => $.add(['$a', '$text'])],
    ['a date of a text that is none', ($) => $.dateFromString({ dateString: 'soon' })],
    ['a date that is a text', ($) => $.year('$text')],
    ['the score of a text search, as there is no text index', ($) => $.meta('textScore')],
    ['a root of what is negative', ($) => $.sqrt('$n')],
    ['joining a number', ($) => $.concat(['$text', '$a'])],
  ])('%s is refused', async (_title, build) => {
    const broken = db
      .collection('one')
      .aggregate()
      .project({ value: build(db.command.aggregate) })
      .end()
    await expect(broken).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  test('none is left out here', () => {
    const tested = new Set<string>([...cases, ...accumulators].map(([operator]) => operator))
    const elsewhere = new Set(['pipeline', 'setUnion', 'meta'])
    const offered = Object.keys(db.command.aggregate).filter((name) => !elsewhere.has(name))
    expect(offered.filter((name) => !tested.has(name))).toEqual([])
  })
})
