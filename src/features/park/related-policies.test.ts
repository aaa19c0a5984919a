import type { Place } from '@contract/content/place'
import type { Policy } from '@contract/content/policy'
import { expect, test } from '@jest/globals'
import { relatedPolicies } from './related-policies'

const place: Place = {
  id: 'town',
  name: 'town',
  kind: 'town',
  parent: null,
  positioning: 'town',
  tagline: 'town',
  industries: ['digital_trade'],
  suitedTo: [],
  facts: [],
  advantages: [],
  illustration: 'town',
  order: 0,
}

function policy(id: string, about: Partial<Policy>): Policy {
  return {
    id,
    title: id,
    level: 'district',
    issuedBy: 'somebody',
    status: 'unverified',
    aspects: [],
    industries: ['digital_trade'],
    summary: id,
    audience: [],
    items: [],
    reported: [],
    yearText: '2015',
    order: 0,
    ...about,
  }
}

const found = (policies: Policy[]) => relatedPolicies(place, policies).map(({ id }) => id)

test.each([
  ['a policy that shares an industry is related', policy('a', {}), ['a']],
  ['one for another industry is not', policy('a', { industries: ['health'] }), []],
  ['one for every industry is left to the library', policy('a', { industries: [] }), []],
  ['one that has ended is not', policy('a', { status: 'ended' }), []],
  ['one whose period is over is not', policy('a', { status: 'period_over' }), []],
])('%s', (_title, one, expected) => {
  expect(found([one])).toEqual(expected)
})

test('the nearest level stands first, then the given order', () => {
  const policies = [
    policy('nation', { level: 'national' }),
    policy('second', { order: 2 }),
    policy('first', { order: 1 }),
    policy('city', { level: 'city' }),
  ]
  expect(found(policies)).toEqual(['first', 'second', 'city', 'nation'])
})
