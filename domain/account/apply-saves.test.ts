import { MOST_SAVED, type SavedItem } from '@contract/account/saved'
import { applySaves, type Save } from './apply-saves'

const park: SavedItem = { kind: 'place', id: 'town', at: 1 }
const policy: SavedItem = { kind: 'policy', id: 'rent', at: 2 }
const save = (over: Partial<Save> = {}): Save => ({ kind: 'place', id: 'town', saved: true, ...over })

test.each<[string, SavedItem[], Save[], SavedItem[]]>([
  ['what is saved stands first', [policy], [save()], [{ ...park, at: 9 }, policy]],
  ['what is dropped is gone', [park, policy], [save({ saved: false })], [policy]],
  ['the same id of another kind is another thing', [park], [save({ kind: 'event', saved: false })], [park]],
  [
    'several changes count at once',
    [policy],
    [save(), save({ kind: 'policy', id: 'rent', saved: false })],
    [{ ...park, at: 9 }],
  ],
])('%s', (_title, items, saves, expected) => {
  expect(applySaves(items, saves, 9)).toEqual(expected)
})

test.each<[string, SavedItem[], Save[]]>([
  ['saving what is saved keeps its time', [park], [save()]],
  ['dropping what is not there does nothing', [policy], [save({ saved: false })]],
])('%s: the very same list', (_title, items, saves) => {
  expect(applySaves(items, saves, 9)).toBe(items)
})

test('one more than fits lets the oldest go', () => {
  const full = Array.from(
    { length: MOST_SAVED },
    (_, index): SavedItem => ({ kind: 'place', id: `p${index}`, at: 1 }),
  )
  const next = applySaves(full, [save()], 9)
  expect(next).toHaveLength(MOST_SAVED)
  expect(next[0]?.id).toBe('town')
  expect(next.at(-1)?.id).toBe(`p${MOST_SAVED - 2}`)
})
