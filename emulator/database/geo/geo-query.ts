import { type Document, isDocument } from '../document'
import { requestFailed } from '../refusal'
import { valuesAt } from '../store/field-values'
import { angleToShape, type Cap, doIntersect, isWithinArea, isWithinCap } from './relations'
import { readShape, type Shape, shapesOf } from './shape'
import { earthRadiusMetres, type Vector } from './sphere'

/** Where `$nearSphere` and `$geoNear` start from and how far they reach, in metres. */
export interface Nearness {
  from: Vector
  minimum: number
  maximum: number
}

/** What a geo operator asks of a field. */
export type GeoDemand =
  | { kind: 'near'; nearness: Nearness }
  | { kind: 'within'; area: Shape }
  | { kind: 'withinCap'; cap: Cap }
  | { kind: 'intersects'; shape: Shape }

const demandReaders: Record<string, (argument: unknown) => GeoDemand> = {
  $nearSphere: readNear,
  $near: readNear,
  $geoWithin: readWithin,
  $geoIntersects: readIntersects,
}

/** The operators that need a geo index. */
export const geoOperatorNames: ReadonlySet<string> = new Set(Object.keys(demandReaders))

/** What a condition on a field asks in terms of geometry; nothing when it asks nothing such. */
export function geoDemandOf(condition: unknown): GeoDemand | undefined {
  if (!isDocument(condition)) return undefined
  const operator = Object.keys(condition).find((key) => geoOperatorNames.has(key))
  return operator === undefined ? undefined : demandReaders[operator]?.(condition[operator])
}

/** The tests of the geo operators. */
export const geoOperators: Record<`$${string}`, (path: string, argument: unknown) => Test> = {
  $nearSphere: (path, argument) => testOf(path, readNear(argument)),
  $near: (path, argument) => testOf(path, readNear(argument)),
  $geoWithin: (path, argument) => testOf(path, readWithin(argument)),
  $geoIntersects: (path, argument) => testOf(path, readIntersects(argument)),
}

type Test = (document: Document) => boolean

function testOf(path: string, demand: GeoDemand): Test {
  return (document) => shapesAt(document, path).some((shape) => satisfies(shape, demand))
}

/** Metres from a place to the nearest geometry under a path; infinite when there is none. */
export function metresTo(document: Document, path: string, from: Vector): number {
  const angles = shapesAt(document, path).map((shape) => angleToShape(from, shape))
  return Math.min(Number.POSITIVE_INFINITY, ...angles) * earthRadiusMetres
}

/** Reads a place to start from: GeoJSON point or a pair. */
export function readPlace(value: unknown): Vector {
  const [place, ...others] = readShape(value).points
  if (place === undefined || others.length > 0) throw requestFailed('near requires a point')
  return place
}

/** Reads a distance in metres. */
export function readMetres(value: unknown, missing: number): number {
  if (value === undefined) return missing
  if (typeof value === 'number' && value >= 0) return value
  throw requestFailed('a distance must be a number that is not negative')
}

function shapesAt(document: Document, path: string): Shape[] {
  return shapesOf(valuesAt(document, path))
}

function satisfies(shape: Shape, demand: GeoDemand): boolean {
  switch (demand.kind) {
    case 'near': {
      const metres = angleToShape(demand.nearness.from, shape) * earthRadiusMetres
      return metres >= demand.nearness.minimum && metres <= demand.nearness.maximum
    }
    case 'within':
      return isWithinArea(shape, demand.area)
    case 'withinCap':
      return isWithinCap(shape, demand.cap)
    case 'intersects':
      return doIntersect(shape, demand.shape)
  }
}

function readNear(argument: unknown): GeoDemand {
  if (!isDocument(argument)) throw requestFailed('near requires a $geometry')
  const from = readPlace(geometryOf(argument))
  const minimum = readMetres(argument.$minDistance, 0)
  const maximum = readMetres(argument.$maxDistance, Number.POSITIVE_INFINITY)
  return { kind: 'near', nearness: { from, minimum, maximum } }
}

function readWithin(argument: unknown): GeoDemand {
  if (!isDocument(argument)) throw requestFailed('$geoWithin requires an object')
  if ('$centerSphere' in argument) return { kind: 'withinCap', cap: readCap(argument.$centerSphere) }
  const area = readShape(geometryOf(argument))
  if (area.polygons.length === 0 || area.points.length + area.lines.length > 0) {
    throw requestFailed(
      '$geoWithin not supported with provided geometry: a Polygon or MultiPolygon is needed',
    )
  }
  return { kind: 'within', area }
}

function readIntersects(argument: unknown): GeoDemand {
  return { kind: 'intersects', shape: readShape(geometryOf(argument)) }
}

function readCap(value: unknown): Cap {
  const [centre, radians] = Array.isArray(value) ? value : []
  if (typeof radians !== 'number' || !(radians >= 0)) {
    throw requestFailed('$centerSphere requires a centre and a radius in radians')
  }
  return { centre: readPlace(centre), radians }
}

function geometryOf(argument: unknown): unknown {
  const geometry = isDocument(argument) ? argument.$geometry : undefined
  if (geometry === undefined) throw requestFailed('a geo query requires $geometry')
  return geometry
}
