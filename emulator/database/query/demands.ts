import { ObjectId } from 'bson'
import { type Document, isDocument } from '../document'
import { type GeoDemand, geoDemandOf } from '../geo/geo-query'
import { typeRank } from '../store/compare-values'
import type { Range } from '../store/field-index'

/** What every matching document has under one path: one of some values, a place within bounds, a geometry. */
export interface Demand {
  values?: unknown[]
  range?: Range
  geometry?: GeoDemand
}

/** What a query demands of each path, and the alternatives of its `$or`s. */
export interface Demands {
  paths: Map<string, Demand>
  alternatives: Document[][]
}

/** Gathers the conditions that every matching document satisfies. */
export function demandsOf(query: Document): Demands {
  const demands: Demands = { paths: new Map(), alternatives: [] }
  collect(query, demands)
  return demands
}

function collect(query: Document, demands: Demands): void {
  for (const [path, condition] of Object.entries(query)) {
    if (path === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isDocument(part)) collect(part, demands)
    } else if (path === '$or' && Array.isArray(condition) && condition.every(isDocument)) {
      demands.alternatives.push(condition)
    } else if (!path.startsWith('$')) {
      const known = demands.paths.get(path)
      demands.paths.set(path, { ...known, ...demandOf(condition, known) })
    }
  }
}

function demandOf(condition: unknown, known: Demand | undefined): Demand {
  if (isIndexable(condition)) return { values: [condition] }
  if (!isDocument(condition)) return {}
  const geometry = geoDemandOf(condition)
  if (geometry !== undefined) return { geometry }
  if ('$eq' in condition && isIndexable(condition.$eq)) return { values: [condition.$eq] }
  if (Array.isArray(condition.$in) && condition.$in.every(isIndexable)) return { values: condition.$in }
  const lower = [condition.$gt, condition.$gte].find(isOrdered) ?? known?.range?.lower
  const upper = [condition.$lt, condition.$lte].find(isOrdered) ?? known?.range?.upper
  if (lower === undefined && upper === undefined) return {}
  // Bounds of two types can only be met by two elements of an array.
  const hasOneType = lower === undefined || upper === undefined || typeRank(lower) === typeRank(upper)
  return { range: hasOneType ? { lower, upper } : { lower, upper: undefined } }
}

/** Patterns and containers are left out: an equality with them finds more than the equal value. */
function isIndexable(value: unknown): boolean {
  return isOrdered(value) || typeof value === 'boolean' || value === null || value instanceof ObjectId
}

function isOrdered(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || value instanceof Date
}
