import fc from 'fast-check'
import { compare } from '../exact'
import { type Award, type Combination, combine } from './combine'
import type { SharedCap } from './shared-caps'

const anAward = (id: string, yuan: number, over: Partial<Award> = {}): Award => ({
  id,
  yuan,
  isUpTo: false,
  group: null,
  rule: 'additive',
  object: null,
  excludes: [],
  received: 0,
  ...over,
})

function best(awards: readonly Award[], caps: readonly SharedCap[] = []): Combination {
  const result = combine(awards, caps)
  if ('overlap' in result) throw new Error(`caps overlap: ${result.overlap.join(', ')}`)
  return result
}

const rent = { group: 'rent', rule: 'exclusive' } as const

describe('the best combination', () => {
  it('takes everything that stacks', () => {
    expect(best([anAward('a', 3), anAward('b', 4)]).total).toBe(7)
  })

  it('takes one of an exclusive group and says why the other is left out', () => {
    const { total, leftOut } = best([anAward('a', 3, rent), anAward('b', 4, rent)])
    expect(total).toBe(4)
    expect(leftOut).toEqual([{ id: 'a', reason: '与 b 不能同享，取合计较高的组合' }])
  })

  it('takes the highest for each thing, not for the company', () => {
    const highest = (object: string) => ({ group: 'title', rule: 'highest_only', object }) as const
    expect(
      best([anAward('a', 5, highest('x')), anAward('b', 8, highest('x')), anAward('c', 2, highest('y'))])
        .total,
    ).toBe(10)
  })

  it('gives up a dear award for two that are worth more together', () => {
    const { chosen } = best([anAward('a', 9, { excludes: ['b', 'c'] }), anAward('b', 5), anAward('c', 6)])
    expect(chosen.map(({ id }) => id)).toEqual(['c', 'b'])
  })

  it('takes off what was received for the same thing', () => {
    const { total, leftOut } = best([anAward('a', 9, { received: 4 }), anAward('b', 3, { received: 3 })])
    expect([total, leftOut]).toEqual([5, [{ id: 'b', reason: '扣除已获金额后为 0' }]])
  })

  it('cuts the sum at a shared cap and leaves the single awards alone', () => {
    const { total, chosen, reductions } = best(
      [anAward('a', 1_800_000), anAward('b', 900_000), anAward('c', 700_000)],
      [{ name: '年度', yuan: 3_000_000, of: null }],
    )
    expect(total).toBe(3_000_000)
    expect(chosen.map(({ yuan }) => yuan)).toEqual([1_800_000, 900_000, 700_000])
    expect(reductions).toEqual([{ cap: '年度', by: 400_000 }])
  })

  it('keeps what is sure apart from upper bounds', () => {
    const { certain, upTo } = best(
      [anAward('a', 5), anAward('b', 4, { isUpTo: true })],
      [{ name: '年度', yuan: 7, of: null }],
    )
    expect([certain, upTo]).toEqual([5, 2])
  })

  it('refuses caps that overlap without nesting', () => {
    const caps = [
      { name: 'x', yuan: 1, of: ['a', 'b'] },
      { name: 'y', yuan: 1, of: ['b', 'c'] },
    ]
    expect(combine([anAward('a', 1)], caps)).toEqual({ overlap: ['x', 'y'] })
  })
})

const IDS = 'abcdefghijkl'.split('')

const awardsByChance: fc.Arbitrary<Award[]> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.tuple(
    ...IDS.slice(0, count).map((id) =>
      fc
        .record({
          yuan: fc.integer({ min: 0, max: 30 }),
          group: fc.constantFrom(null, 'g', 'h'),
          rule: fc.constantFrom('additive', 'highest_only', 'exclusive', 'difference_only'),
          object: fc.constantFrom(null, 'o', 'p'),
          excludes: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 2 }),
          received: fc.constantFrom(0, 0, 3),
        })
        .map((over) =>
          anAward(id, over.yuan, {
            ...over,
            excludes: over.excludes.filter((one) => one !== id),
          } as Partial<Award>),
        ),
    ),
  ),
)

/** Nested caps: all, the first half of the ids, the first quarter, the second half. */
const capsByChance = fc
  .tuple(
    fc.integer({ min: 0, max: 120 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 30 }),
    fc.subarray([0, 1, 2]),
  )
  .map(([all, half, quarter, kept]): SharedCap[] => {
    const caps = [
      { name: 'all', yuan: all, of: null },
      { name: 'half', yuan: half, of: IDS.slice(0, 6) },
      { name: 'quarter', yuan: quarter, of: IDS.slice(0, 3) },
    ]
    return kept.map((at) => caps[at] as SharedCap)
  })

function areApart(a: Award, b: Award): boolean {
  if (a.excludes.includes(b.id) || b.excludes.includes(a.id)) return false
  if (a.group === null || a.group !== b.group) return true
  if ([a.rule, b.rule].includes('exclusive')) return false
  const isHighest = [a.rule, b.rule].some((rule) => rule === 'highest_only' || rule === 'difference_only')
  return !(isHighest && a.object === b.object)
}

/** Pays out one award after the other, as far as every cap that counts it still has room. */
function paidOut(chosen: readonly Award[], caps: readonly SharedCap[]): number {
  const room = caps.map(({ yuan }) => Number(yuan))
  let total = 0
  for (const { id, yuan, received } of chosen) {
    const own = caps.flatMap(({ of }, at) => (of === null || of.includes(id) ? [at] : []))
    const paid = Math.min(Math.max(Number(yuan) - Number(received), 0), ...own.map((at) => room[at] ?? 0))
    for (const at of own) room[at] = (room[at] ?? 0) - paid
    total += paid
  }
  return total
}

function exhaustive(awards: readonly Award[], caps: readonly SharedCap[]): number {
  let most = 0
  for (let mask = 0; mask < 2 ** awards.length; mask += 1) {
    const chosen = awards.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1)
    const isAllowed = chosen.every((a, at) => chosen.slice(at + 1).every((b) => areApart(a, b)))
    if (isAllowed) most = Math.max(most, paidOut(chosen, caps))
  }
  return most
}

describe('by chance, up to 12 awards', () => {
  it('equals the best of all sets', () => {
    fc.assert(
      fc.property(awardsByChance, capsByChance, (awards, caps) => {
        expect(best(awards, caps).total).toBe(exhaustive(awards, caps))
      }),
      { numRuns: 150, seed: 2026 },
    )
  })

  it('does not depend on the order, and no cap is exceeded', () => {
    fc.assert(
      fc.property(awardsByChance, capsByChance, (awards, caps) => {
        const there = best(awards, caps)
        expect(best([...awards].reverse(), [...caps].reverse()).total).toEqual(there.total)
        for (const { yuan, of } of caps)
          if (of === null) expect(compare(there.total, yuan)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 150, seed: 2026 },
    )
  })
})
