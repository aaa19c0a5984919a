import type { Condition, Leaf, Operator } from '@contract/policy/formula'
import { isSameJson } from '../../same-json'
import { isLeaf } from '../warnings/bounds'
import { writtenNumber } from './amount-form'

/** One question as a row of the form: `yes_no` has no value to write, a list is written with 、 between. */
export interface LeafRow {
  fact: string
  op: Operator
  value: string
  /** How the value is read. */
  type: 'number' | 'yes_no' | 'words' | 'day'
  /** The clause's own words for it and its papers; words that no longer fit are dropped with what they said. */
  kept?: Pick<Leaf, 'label' | 'evidence'>
}

/** A group of rows: all of them, any of them, or none; one level deep. What nests deeper stays as it is. */
export type ConditionGroup =
  | { join: 'all' | 'any' | 'not'; leaves: LeafRow[] }
  | { join: 'deep'; condition: Condition }

const DAY = /^\d{4}-\d{2}-\d{2}$/u
const BETWEEN = /[、,，]/u

function leafRow({ fact, op, value, label, evidence }: Leaf): LeafRow {
  const said = {
    ...(label === undefined ? {} : { label }),
    ...(evidence === undefined ? {} : { evidence }),
  }
  const row = { fact: fact ?? '', op, ...(Object.keys(said).length === 0 ? {} : { kept: said }) }
  if (typeof value === 'boolean') return { ...row, value: value ? 'yes' : 'no', type: 'yes_no' }
  if (Array.isArray(value)) return { ...row, value: value.join('、'), type: 'words' }
  const text = value === undefined || typeof value === 'object' ? '' : String(value)
  if (DAY.test(text)) return { ...row, value: text, type: 'day' }
  return { ...row, value: text, type: writtenNumber(text) === null ? 'words' : 'number' }
}

/** The question of a row; undefined while something is missing. */
export function writeLeaf({ kept = {}, ...row }: LeafRow): Leaf | undefined {
  const leaf = leafOf(row)
  return leaf === undefined ? undefined : { ...leaf, ...kept }
}

function leafOf({ fact, op, value, type }: Omit<LeafRow, 'kept'>): Leaf | undefined {
  if (fact === '' || value.trim() === '') return undefined
  if (type === 'yes_no') return { fact, op, value: value === 'yes' }
  if (type === 'number') {
    const number = writtenNumber(value)
    return number === null ? undefined : { fact, op, value: number }
  }
  if (type === 'day') return DAY.test(value.trim()) ? { fact, op, value: value.trim() } : undefined
  const words = value
    .split(BETWEEN)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return { fact, op, value: op === 'in' || op === 'not_in' ? words : (words[0] ?? '') }
}

function writeGroup(group: ConditionGroup): Condition | undefined {
  if (group.join === 'deep') return group.condition
  const leaves = group.leaves.map(writeLeaf)
  const written = leaves.filter((leaf) => leaf !== undefined)
  const [first] = written
  if (first === undefined || written.length < leaves.length) return undefined
  if (group.join === 'not') return { not: written.length === 1 ? first : { any: written } }
  if (group.join === 'any') return { any: written }
  return written.length === 1 ? first : { all: written }
}

function groupsOf(condition: Condition): ConditionGroup[] {
  if (isLeaf(condition)) return [{ join: 'all', leaves: [leafRow(condition)] }]
  if ('any' in condition && condition.any.every(isLeaf)) {
    return [{ join: 'any', leaves: condition.any.map(leafRow) }]
  }
  if ('not' in condition) {
    const { not } = condition
    if (isLeaf(not)) return [{ join: 'not', leaves: [leafRow(not)] }]
    if ('any' in not && not.any.every(isLeaf)) return [{ join: 'not', leaves: not.any.map(leafRow) }]
  }
  return [{ join: 'deep', condition }]
}

const keptAsIs = (condition: Condition): ConditionGroup[] => [{ join: 'deep', condition }]

/** A row after its question was changed: its own words said something else. */
export function asked(row: LeafRow, change: Pick<Partial<LeafRow>, 'op' | 'value'>): LeafRow {
  const { kept, ...rest } = row
  const { label: _label, ...papers } = kept ?? {}
  return { ...rest, ...change, ...(Object.keys(papers).length === 0 ? {} : { kept: papers }) }
}

/** The rows that say exactly what the condition says. What rows cannot say is one `deep` part, unchanged. */
export function readConditions(condition: Condition | null | undefined): ConditionGroup[] {
  if (!condition) return []
  const parts = 'all' in condition && condition.label === undefined ? condition.all : [condition]
  return parts.flatMap((part) => {
    const groups = groupsOf(part)
    const written = groups.map(writeGroup)
    return isSameJson(written[0], part) ? groups : keptAsIs(part)
  })
}

/** The condition of the rows: null without any, undefined while something is missing. */
export function writeConditions(
  groups: readonly ConditionGroup[],
  before?: Condition | null,
): Condition | null | undefined {
  const parts = groups.map(writeGroup)
  const written = parts.filter((part) => part !== undefined)
  if (written.length < parts.length) return undefined
  const [first] = written
  if (first === undefined) return null
  // A single part stays bare where it was.
  const wasList = Boolean(before) && 'all' in (before ?? {}) && before?.label === undefined
  return written.length === 1 && !wasList ? first : { all: written }
}
