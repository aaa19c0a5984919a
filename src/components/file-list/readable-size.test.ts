import { readableSize } from './readable-size'

describe('readableSize', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KB'],
    [1024 * 1024 - 1, '1024 KB'],
    [1_468_006, '1.4 MB'],
    [10 * 1024 * 1024, '10.0 MB'],
  ])('%i bytes read as %s', (bytes, text) => {
    expect(readableSize(bytes)).toBe(text)
  })
})
