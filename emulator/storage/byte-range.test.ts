import { readByteRange } from './byte-range'

describe('readByteRange', () => {
  test.each([
    ['no header means everything', undefined, undefined],
    ['a first and a last byte', 'bytes=0-3', { from: 0, to: 3 }],
    ['an open end', 'bytes=4-', { from: 4, to: 9 }],
    ['the last bytes', 'bytes=-3', { from: 7, to: 9 }],
    ['an end past the file is cut', 'bytes=8-99', { from: 8, to: 9 }],
    ['a start past the file is refused', 'bytes=10-12', 'unsatisfiable'],
    ['a reversed range is refused', 'bytes=5-2', 'unsatisfiable'],
    ['no bytes at the end is refused', 'bytes=-0', 'unsatisfiable'],
    ['several ranges mean everything', 'bytes=0-1,3-4', undefined],
    ['another unit means everything', 'lines=0-1', undefined],
  ])('%s', (_title, header, expected) => {
    expect(readByteRange(header, 10)).toEqual(expected)
  })
})
