import type { Place } from '@contract/content/place'
import { describe, expect, test } from '@jest/globals'
import { pathTo, placeTree } from './place-tree'

function place(id: string, kind: Place['kind'], parent: string | null, order = 0): Place {
  return {
    id,
    name: id,
    kind,
    parent,
    positioning: id,
    tagline: id,
    industries: [],
    suitedTo: [],
    facts: [],
    advantages: [],
    illustration: 'towers',
    order,
  }
}

const root = place('root', 'park', null, 1)
const townB = place('town-b', 'town', 'root', 3)
const townA = place('town-a', 'town', 'root', 2)
const platform = place('platform', 'platform', 'town-a', 4)
const complex = place('complex', 'complex', null, 6)
const building = place('building', 'building', null, 5)
const street = place('street', 'street', null, 7)
const all = [platform, townB, street, complex, building, townA, root]

const ids = (places: readonly Place[]) => places.map(({ id }) => id)

describe('the tree of places', () => {
  test('a 园 carries its towns and platforms in their order, however deep they hang', () => {
    const [branch] = placeTree(all, all).branches
    expect(branch?.root?.id).toBe('root')
    expect(ids(branch?.towns ?? [])).toEqual(['town-a', 'town-b'])
    expect(ids(branch?.platforms ?? [])).toEqual(['platform'])
  })

  test('buildings and complexes are one group, and a group without places is not there', () => {
    const { groups } = placeTree(all, all)
    expect(groups.map(({ level, places }) => [level, ids(places)])).toEqual([
      ['building', ['building', 'complex']],
      ['street', ['street']],
    ])
  })

  test('a 园 that the filter hides leaves its towns in a branch without a root', () => {
    const { branches, groups } = placeTree(all, [townA])
    expect(branches).toEqual([{ key: 'root', root: null, towns: [townA], platforms: [] }])
    expect(groups).toEqual([])
  })

  test('a circle of parents leads to no 园 instead of running on', () => {
    const one = place('one', 'town', 'two')
    const two = place('two', 'town', 'one')
    expect(placeTree([one, two], [one, two]).branches).toEqual([
      { key: '', root: null, towns: [one, two], platforms: [] },
    ])
  })
})

describe('the path to a place', () => {
  const find = (id: string) => all.find((other) => other.id === id)

  test('starts at the 园 and ends at the place', () => {
    expect(ids(pathTo(platform, find))).toEqual(['root', 'town-a', 'platform'])
  })

  test('of a place without a parent is the place alone', () => {
    expect(ids(pathTo(street, find))).toEqual(['street'])
  })

  test('stops at a parent that is not published', () => {
    expect(ids(pathTo(place('lost', 'town', 'nowhere'), find))).toEqual(['lost'])
  })
})
