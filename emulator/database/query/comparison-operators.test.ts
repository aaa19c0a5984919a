import { ObjectId } from 'bson'
import type { Document } from '../document'
import { compileQuery } from './compile-query'

const hex = '0123456789abcdef01234567'

describe('comparisons as MongoDB has them', () => {
  test.each<[title: string, query: Document, document: Document, expected: boolean]>([
    ['null finds null', { a: null }, { a: null }, true],
    ['null finds what is missing', { a: null }, {}, true],
    ['null finds what is missing in an element', { 'a.b': null }, { a: [{ b: 1 }, {}] }, true],
    ['null does not find zero', { a: null }, { a: 0 }, false],
    ['not null wants every element', { 'a.b': { $ne: null } }, { a: [{ b: 1 }, {}] }, false],
    ['gte null finds null', { a: { $gte: null } }, {}, true],
    ['gt null finds nothing', { a: { $gt: null } }, { a: 1 }, false],
    ['a number is not compared with a text', { a: { $gt: 1 } }, { a: '2' }, false],
    ['a number is not compared with a boolean', { a: { $gte: 0 } }, { a: true }, false],
    ['false comes before true', { a: { $gt: false } }, { a: true }, true],
    ['dates compare by moment', { a: { $lte: new Date(5) } }, { a: new Date(5) }, true],
    ['texts compare by code', { a: { $lt: 'b' } }, { a: 'B' }, true],
    ['any element may pass', { a: { $gt: 5 } }, { a: [1, 9] }, true],
    ['no element passes', { a: { $gt: 5 } }, { a: [1, 2] }, false],
    ['neq fails when any element is equal', { a: { $ne: 1 } }, { a: [1, 2] }, false],
    ['sub-documents are equal in one key order', { a: { $eq: { x: 1, y: 2 } } }, { a: { x: 1, y: 2 } }, true],
    [
      'sub-documents differ in another key order',
      { a: { $eq: { x: 1, y: 2 } } },
      { a: { y: 2, x: 1 } },
      false,
    ],
    ['in with a pattern', { a: { $in: [/^b/] } }, { a: 'bc' }, true],
    ['in with null', { a: { $in: [null] } }, {}, true],
    ['nin with null', { a: { $nin: [null] } }, {}, false],
    ['in with a date', { a: { $in: [new Date(3)] } }, { a: new Date(3) }, true],
    ['ObjectIds are equal by value', { a: new ObjectId(hex) }, { a: new ObjectId(hex) }, true],
    ['an ObjectId is not its text', { a: hex }, { a: new ObjectId(hex) }, false],
    [
      'elemMatch enters an array on the way',
      { 'a.b': { $elemMatch: { $gt: 3 } } },
      { a: [{ b: [1] }, { b: [4] }] },
      true,
    ],
    ['elemMatch on fields wants sub-documents', { a: { $elemMatch: { v: { $ne: 1 } } } }, { a: [5] }, false],
    ['elemMatch with or', { a: { $elemMatch: { $or: [{ v: 1 }, { v: 2 }] } } }, { a: [{ v: 2 }] }, true],
    ['a field of the prototype is no field', { constructor: null }, {}, true],
  ])('%s', (_title, query, document, expected) => {
    expect(compileQuery(query)(document)).toBe(expected)
  })
})
