import type { SavedItem } from '@contract/account/saved'
import { isSaved, reconciled, toggled } from './local-saved'
import { nothingSaved, savedKey } from './stored-saved'

const park: SavedItem = { kind: 'place', id: 'town', at: 1 }
const policy: SavedItem = { kind: 'policy', id: 'rent', at: 2 }
const drop = { kind: 'place', id: 'town', saved: false } as const

test('saving without a network shows at once and waits to be told', () => {
  const local = toggled(nothingSaved, 'place', 'town', 5)
  expect(isSaved(local, 'place', 'town')).toBe(true)
  expect(local.waiting).toEqual([{ kind: 'place', id: 'town', saved: true }])
})

test('the last of several taps on the same thing is what is told', () => {
  const local = toggled(toggled(nothingSaved, 'place', 'town', 5), 'place', 'town', 6)
  expect(isSaved(local, 'place', 'town')).toBe(false)
  expect(local.waiting).toEqual([drop])
})

test('what another phone saved comes in, what was changed meanwhile here stays', () => {
  const told = [{ kind: 'place', id: 'town', saved: true } as const]
  const before = { items: [park], waiting: told }
  const meanwhile = toggled(before, 'place', 'town', 7)
  const after = reconciled(meanwhile, { items: [park, policy], told }, 8)
  expect(after).toEqual({ items: [policy], waiting: [drop] })
})

test('after everything was told the answer is the list', () => {
  const local = { items: [], waiting: [drop] }
  expect(reconciled(local, { items: [policy], told: local.waiting }, 8)).toEqual({
    items: [policy],
    waiting: [],
  })
})

test.each<[string, unknown, unknown]>([
  [
    'a kind that this version does not know is left out',
    { items: [{ kind: 'poem', id: 'x', at: 1 }] },
    nothingSaved,
  ],
  ['something else is nothing', 'text', undefined],
])('%s', (_title, stored, expected) => {
  expect(savedKey.parse(stored)).toEqual(expected)
})
