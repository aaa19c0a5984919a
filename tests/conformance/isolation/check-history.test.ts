import { checkHistory } from './check-history'
import type { History, Operation, Recorded } from './history'

const read = (key: string, ...seen: string[]): Operation => ({ kind: 'read', key, seen })
const append = (key: string, value: string): Operation => ({ kind: 'append', key, value })

/** All at the same time, unless told otherwise. */
function does(id: string, operations: Operation[], more: Partial<Recorded> = {}): Recorded {
  return { id, outcome: 'committed', operations, began: 0, ended: 99, ...more }
}

const bad: [title: string, history: History, finding: string][] = [
  [
    'a lost update: both read the same and only one value is left',
    {
      transactions: [does('T1', [read('x'), append('x', 'a')]), does('T2', [read('x'), append('x', 'b')])],
      final: { x: ['b'] },
    },
    'lost update: T1 committed a and x does not hold it',
  ],
  [
    'a lost update: both values are left, though one did not see the other',
    {
      transactions: [does('T1', [read('x'), append('x', 'a')]), does('T2', [read('x'), append('x', 'b')])],
      final: { x: ['a', 'b'] },
    },
    'lost update: T1 and T2 both changed x from []',
  ],
  [
    'a dirty read of what was rolled back (G1a)',
    {
      transactions: [does('T1', [append('x', 'a')], { outcome: 'aborted' }), does('T2', [read('x', 'a')])],
      final: { x: [] },
    },
    'G1a, dirty read: T2 read x as [a]; a was not committed',
  ],
  [
    'a value that was rolled back and stays',
    { transactions: [does('T1', [append('x', 'a')], { outcome: 'aborted' })], final: { x: ['a'] } },
    'dirty write: x keeps a, which T1 did not commit',
  ],
  [
    'a read between two writes of one transaction (G1b)',
    {
      transactions: [does('T1', [append('x', 'a'), append('x', 'b')]), does('T2', [read('x', 'a')])],
      final: { x: ['a', 'b'] },
    },
    'G1b, intermediate read: T2 read x as [a]; T1 then appended b',
  ],
  [
    'two that each read what the other wrote (G1c)',
    {
      transactions: [
        does('T1', [append('x', 'a'), read('y', 'b')]),
        does('T2', [append('y', 'b'), read('x', 'a')]),
      ],
      final: { x: ['a'], y: ['b'] },
    },
    'forbidden cycle: T2 -wr-> T1 -wr-> T2',
  ],
  [
    'a non-repeatable read',
    {
      transactions: [does('T1', [append('x', 'a')]), does('T2', [read('x'), read('x', 'a')])],
      final: { x: ['a'] },
    },
    'non-repeatable read: T2 read x as [], then as [a]',
  ],
  [
    'half of a transaction in one snapshot (read skew)',
    {
      transactions: [
        does('T1', [append('x', 'a'), append('y', 'b')]),
        does('T2', [read('x', 'a'), read('y')]),
      ],
      final: { x: ['a'], y: ['b'] },
    },
    'forbidden cycle: T1 -wr T2 rw-> T1',
  ],
  [
    'two readers that saw two writers in different order (long fork)',
    {
      transactions: [
        does('T1', [append('x', 'a')]),
        does('T2', [append('y', 'b')]),
        does('T3', [read('x', 'a'), read('y')]),
        does('T4', [read('y', 'b'), read('x')]),
      ],
      final: { x: ['a'], y: ['b'] },
    },
    'forbidden cycle: T1 -wr T3 rw-> T2 -wr T4 rw-> T1',
  ],
  [
    'a snapshot older than what was acknowledged before it was taken',
    {
      transactions: [
        does('T1', [append('x', 'a')], { began: 0, ended: 1 }),
        does('T2', [read('x')], { began: 2, ended: 3 }),
      ],
      final: { x: ['a'] },
    },
    'forbidden cycle: T1 -time T2 rw-> T1',
  ],
  [
    'a transaction that does not see what it wrote',
    { transactions: [does('T1', [append('x', 'a'), read('x')])], final: { x: ['a'] } },
    'own writes: T1 appended [a] to x and read []',
  ],
  [
    'a list that never was',
    {
      transactions: [
        does('T1', [append('x', 'a')]),
        does('T2', [append('x', 'b')]),
        does('T3', [read('x', 'b')]),
      ],
      final: { x: ['a', 'b'] },
    },
    'T3 read x as [b], which never was: it became [a b]',
  ],
]

describe('the judge of histories', () => {
  test.each(bad)('finds %s', (_title, history, finding) => {
    expect(checkHistory(history).violations).toContain(finding)
  })

  test('allows write skew and tells that it saw it', () => {
    const history = {
      transactions: [does('T1', [read('x'), append('y', 'a')]), does('T2', [read('y'), append('x', 'b')])],
      final: { x: ['b'], y: ['a'] },
    }
    expect(checkHistory(history)).toEqual({ violations: [], hasWriteSkew: true })
  })

  test('finds nothing in what happened one after the other', () => {
    const history = {
      transactions: [
        does('T1', [read('x'), append('x', 'a'), read('x', 'a')], { began: 0, ended: 1 }),
        does('T2', [append('x', 'z')], { outcome: 'aborted' }),
        does('T3', [read('x', 'a'), append('x', 'b'), append('x', 'c')], { began: 2, ended: 3 }),
        does('T4', [read('x', 'a', 'b', 'c')], { began: 4, ended: 5 }),
      ],
      final: { x: ['a', 'b', 'c'] },
    }
    expect(checkHistory(history)).toEqual({ violations: [], hasWriteSkew: false })
  })
})
