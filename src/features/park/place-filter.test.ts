import type { Place, Vacancy } from '@contract/content/place'
import { describe, expect, test } from '@jest/globals'
import { filterPlaces, isFiltering, noFilter, type PlaceFilter } from './place-filter'

const TODAY = '2026-11-24'

function place(id: string, kind: Place['kind'], industries: Place['industries']): Place {
  return {
    id,
    name: id,
    kind,
    parent: null,
    positioning: id,
    tagline: id,
    industries,
    suitedTo: [],
    facts: [],
    advantages: [],
    illustration: 'towers',
    order: 0,
  }
}

function space(at: string, areaM2: number, verifiedAt: string): Vacancy {
  return { id: `${at}-${areaM2}`, place: at, name: 'space', areaM2, verifiedBy: 'somebody', verifiedAt }
}

const places = [
  place('town', 'town', ['digital_trade', 'logistics']),
  place('platform', 'platform', ['software']),
  place('complex', 'complex', ['commerce']),
]
const vacancies = [
  space('town', 99, '2026-11-20'),
  space('town', 500, '2026-09-01'),
  space('platform', 100, '2026-10-25'),
]

const cases: [string, Partial<PlaceFilter>, string[]][] = [
  ['no filter leaves everything', {}, ['town', 'platform', 'complex']],
  ['one industry', { industries: ['software'] }, ['platform']],
  ['either of two industries', { industries: ['logistics', 'commerce'] }, ['town', 'complex']],
  ['a level', { levels: ['town'] }, ['town']],
  ['a complex counts as a building', { levels: ['building'] }, ['complex']],
  ['level and industry must both hold', { levels: ['town'], industries: ['software'] }, []],
  ['99 ㎡ is under 100', { sizes: ['under100'] }, ['town']],
  ['100 ㎡ is from 100 on', { sizes: ['from100'] }, ['platform']],
  ['500 ㎡ is from 500 on', { sizes: ['from500'] }, ['town']],
  ['nothing reaches 2000 ㎡', { sizes: ['from2000'] }, []],
  ['30 days count as recently verified', { verified: true }, ['town', 'platform']],
  ['size and verification are asked of the same space', { verified: true, sizes: ['from500'] }, []],
]

describe('the filter of places', () => {
  test.each(cases)('%s', (_title, part, expected) => {
    const found = filterPlaces({ places, vacancies, filter: { ...noFilter, ...part }, today: TODAY })
    expect(found.map(({ id }) => id)).toEqual(expected)
  })

  test.each([
    ['nothing chosen is no filter', noFilter, false],
    ['an industry is one', { ...noFilter, industries: ['finance'] as const }, true],
    ['the switch alone is one', { ...noFilter, verified: true }, true],
  ])('%s', (_title, filter, expected) => {
    expect(isFiltering(filter)).toBe(expected)
  })
})
