import fc from 'fast-check'
import { add, ceiling, compare, divide, type Exact, exactText, floor, multiply, parseExact } from './exact'

const written = fc
  .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.nat(4))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(places))

const parsed = (text: string): Exact => {
  const value = parseExact(text)
  if (value === null) throw new Error(text)
  return value
}

describe('a number as it is written', () => {
  it.each([
    ['0.60', '0.6'],
    ['-12.50', '-12.5'],
    ['1,234,567.8', '1234567.8'],
    ['1,23', null],
    ['5%', '0.05'],
    ['1/3', '0.33…(1/3)'],
    ['-1000000/3', '-333333.33…(-1000000/3)'],
    ['1e3', '1000'],
    ['2.5e-4', '0.00025'],
    ['9007199254740993', '9007199254740993'],
    ['0.00000000000000000001', '0.00…(1/100000000000000000000)'],
    ['12 万', null],
  ])('%s is read and told as %s', (text, told) => {
    const value = parseExact(text)
    expect(value === null ? null : exactText(value)).toBe(told)
  })

  it('by chance is told as it was written, without closing zeros', () => {
    fc.assert(
      fc.property(written, (text) => {
        const plain = text.includes('.') ? text.replace(/\.?0+$/u, '') : text
        expect(exactText(parsed(text))).toBe(plain === '-0' ? '0' : plain)
      }),
    )
  })
})

describe('a phone that has no BigInt', () => {
  const { BigInt: kept } = globalThis
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'BigInt')
  })
  afterEach(() => {
    globalThis.BigInt = kept
  })

  it('computes ordinary sums all the same', () => {
    const rent = multiply(multiply(parsed('2.35'), 1200), 365)
    const share = multiply(rent, parsed('30%'))
    const third = divide(parsed('10000000.5'), 3)
    expect([exactText(rent), exactText(share), exactText(third)]).toEqual(['1029300', '308790', '3333333.5'])
    expect([floor(add(share, parsed('0.9'))), ceiling(parsed('-0.5'))]).toEqual([308790, 0])
    expect([compare(share, rent), compare(rent, share)].map(Math.sign)).toEqual([-1, 1])
  })
})
