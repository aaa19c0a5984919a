import { type Document, documentKey } from '../document'
import type { GeoDemand, Nearness } from '../geo/geo-query'
import type { Collection } from '../store/collection'
import type { FieldIndex, Scan } from '../store/field-index'
import type { GeoIndex } from '../store/geo-index'
import { type Demand, demandsOf } from './demands'

/** A way to the documents that may match: always a superset of those that do, among the newest states. */
export type AccessPath =
  | { kind: 'all'; count: number }
  | { kind: 'keys'; keys: string[]; count: number }
  | { kind: 'index'; index: FieldIndex; scans: Scan[]; count: number; direction?: 1 | -1 }
  | { kind: 'geo'; index: GeoIndex; demand: Exclude<GeoDemand, { kind: 'near' }>; count: number }
  | { kind: 'near'; index: GeoIndex; nearness: Nearness; count: number }
  | { kind: 'union'; paths: AccessPath[]; count: number }

/** The ways a query can be answered: the one that looks at the fewest documents, and one in the asked order. */
export interface AccessPaths {
  fewest: AccessPath
  ordered?: Extract<AccessPath, { kind: 'index' }>
}

/** More combinations of `$in` values than this are not looked up one by one. */
const mostScans = 1000

/** Finds the ways to answer a query over `order`, whose fields are 1 ascending and -1 descending. */
export function accessPaths(collection: Collection, query: Document, order: Document): AccessPaths {
  const { paths, alternatives } = demandsOf(query)
  const near = nearPath(collection, paths)
  if (near !== undefined) return { fewest: near }
  const found: AccessPath[] = [{ kind: 'all', count: collection.size }]
  const identified = paths.get('_id')?.values
  if (identified !== undefined) {
    const keys = [...new Set(identified.map(documentKey))]
    return { fewest: { kind: 'keys', keys, count: keys.length } }
  }
  const byIndex = collection
    .indexesFor([...paths.keys(), ...Object.keys(order)])
    .map((index) => indexPath(index, paths, order))
  for (const path of byIndex) if (path.scans.some(isBounded)) found.push(path)
  found.push(...geoPaths(collection, paths), ...unionPaths(collection, alternatives))
  const fewest = found.reduce((best, path) => (path.count < best.count ? path : best))
  const [ordered] = byIndex
    .filter(({ direction }) => direction !== undefined)
    .sort((left, right) => left.count - right.count)
  return ordered === undefined ? { fewest } : { fewest, ordered }
}

function isBounded({ values, range }: Scan): boolean {
  return values.length > 0 || range !== undefined
}

/** Equalities on the first fields of an index, then a range or an order on the next one. */
function indexPath(
  index: FieldIndex,
  demands: Map<string, Demand>,
  order: Document,
): Extract<AccessPath, { kind: 'index' }> {
  const { fields } = index.specification
  let prefixes: unknown[][] = [[]]
  let bound = 0
  for (const [path] of fields) {
    const values = demands.get(path)?.values
    if (values === undefined || prefixes.length * values.length > mostScans) break
    prefixes = prefixes.flatMap((prefix) => distinct(values).map((value) => [...prefix, value]))
    bound++
  }
  const next = fields[bound]?.[0]
  const range = next === undefined ? undefined : rangeOn(index, next, demands)
  const scans = prefixes.map((values): Scan => (range === undefined ? { values } : { values, range }))
  const count = scans.reduce((sum, scan) => sum + index.count(scan), 0)
  const direction = scans.length === 1 ? directionFor(index, bound, order) : undefined
  return { kind: 'index', index, scans, count, ...(direction === undefined ? {} : { direction }) }
}

function distinct(values: unknown[]): unknown[] {
  return values.length === 1
    ? values
    : [...new Map(values.map((value) => [documentKey(value), value])).values()]
}

function rangeOn(index: FieldIndex, path: string, demands: Map<string, Demand>) {
  const range = demands.get(path)?.range
  if (range === undefined || range.lower === undefined || !index.isManyValued(path)) return range
  // Each bound may be met by another element, so only one of them narrows the search.
  return { lower: range.lower, upper: undefined }
}

/** The direction in which an index gives the asked order when its first `bound` fields have one value each. */
function directionFor(index: FieldIndex, bound: number, order: Document): 1 | -1 | undefined {
  const { fields } = index.specification
  const fixed = new Set(fields.slice(0, bound).map(([path]) => path))
  const wanted = Object.entries(order).filter(([path]) => !fixed.has(path) || index.isManyValued(path))
  if (wanted.length === 0) return Object.keys(order).length > 0 ? 1 : undefined
  let direction: 1 | -1 | undefined
  for (const [at, [path, sign]] of wanted.entries()) {
    const [field, stored] = fields[bound + at] ?? []
    if (field !== path || stored === undefined || index.isManyValued(path)) return undefined
    const needed = sign === stored ? 1 : -1
    if (direction !== undefined && direction !== needed) return undefined
    direction = needed
  }
  return direction
}

function nearPath(collection: Collection, demands: Map<string, Demand>): AccessPath | undefined {
  for (const [path, { geometry }] of demands) {
    if (geometry?.kind !== 'near') continue
    const index = collection.geoIndex(path)
    if (index !== undefined)
      return { kind: 'near', index, nearness: geometry.nearness, count: collection.size }
  }
  return undefined
}

function geoPaths(collection: Collection, demands: Map<string, Demand>): AccessPath[] {
  return [...demands].flatMap(([path, { geometry }]): AccessPath[] => {
    const index = collection.geoIndex(path)
    if (geometry === undefined || geometry.kind === 'near' || index === undefined) return []
    return [{ kind: 'geo', index, demand: geometry, count: index.candidates(geometry).size }]
  })
}

/** An `$or` is worth a union when every alternative has a way of its own. */
function unionPaths(collection: Collection, alternatives: Document[][]): AccessPath[] {
  return alternatives.flatMap((branches): AccessPath[] => {
    const paths = branches.map((branch) => accessPaths(collection, branch, {}).fewest)
    if (paths.some(({ kind }) => kind === 'all' || kind === 'near')) return []
    return [{ kind: 'union', paths, count: paths.reduce((sum, { count }) => sum + count, 0) }]
  })
}
