const native = { array: Array.prototype.at, string: String.prototype.at }

function putBack(prototype: object, value: unknown): void {
  Object.defineProperty(prototype, 'at', { value, writable: true, configurable: true })
}

afterEach(() => {
  putBack(Array.prototype, native.array)
  putBack(String.prototype, native.string)
})

describe('at, on an engine without it', () => {
  beforeEach(() => {
    Reflect.deleteProperty(Array.prototype, 'at')
    Reflect.deleteProperty(String.prototype, 'at')
    jest.isolateModules(() => {
      require('./index')
    })
  })

  it.each([
    [0, 'a'],
    [2, 'c'],
    [-1, 'c'],
    [-3, 'a'],
    [3, undefined],
    [-4, undefined],
    [1.9, 'b'],
    [Number.NaN, 'a'],
  ])('answers for %s what the language asks', (index, expected) => {
    expect(Array.prototype.at).not.toBe(native.array)
    expect(['a', 'b', 'c'].at(index)).toBe(expected)
    expect('abc'.at(index)).toBe(expected)
  })

  it('does not show up when an array is walked', () => {
    expect(Object.keys(['a'])).toEqual(['0'])
    const walked: string[] = []
    for (const key in ['a']) walked.push(key)
    expect(walked).toEqual(['0'])
  })
})

it('leaves an engine alone that has it', () => {
  jest.isolateModules(() => {
    require('./index')
  })
  expect(Array.prototype.at).toBe(native.array)
})
