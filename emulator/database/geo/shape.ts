import { type Document, isDocument } from '../document'
import { requestFailed } from '../refusal'
import { type Vector, vectorAt } from './sphere'

/** A geometry on the sphere, taken apart into what it consists of. The first ring of a polygon is its outer one. */
export interface Shape {
  points: Vector[]
  lines: Vector[][]
  polygons: Vector[][][]
}

/** https://www.mongodb.com/docs/v4.0/reference/geojson/ */
const readers: Record<string, (coordinates: unknown, shape: Shape) => void> = {
  Point: (coordinates, shape) => shape.points.push(readPosition(coordinates)),
  MultiPoint: (coordinates, shape) => shape.points.push(...readList(coordinates).map(readPosition)),
  LineString: (coordinates, shape) => shape.lines.push(readLine(coordinates)),
  MultiLineString: (coordinates, shape) => shape.lines.push(...readList(coordinates).map(readLine)),
  Polygon: (coordinates, shape) => shape.polygons.push(readPolygon(coordinates)),
  MultiPolygon: (coordinates, shape) => shape.polygons.push(...readList(coordinates).map(readPolygon)),
}

/** Reads GeoJSON or a pair of longitude and latitude; anything else is refused. */
export function readShape(value: unknown): Shape {
  const shape: Shape = { points: [], lines: [], polygons: [] }
  readInto(value, shape)
  return shape
}

function readInto(value: unknown, shape: Shape): void {
  if (isPair(value)) {
    shape.points.push(readPosition(value))
  } else if (isDocument(value) && value.type === 'GeometryCollection') {
    for (const geometry of readList(value.geometries)) readInto(geometry, shape)
  } else if (isDocument(value) && typeof value.type === 'string') {
    const read = readers[value.type]
    if (read === undefined) throw unreadable(value)
    read(value.coordinates, shape)
  } else if (isDocument(value) && Object.keys(value).length >= 2) {
    shape.points.push(readPosition(Object.values(value).slice(0, 2)))
  } else {
    throw unreadable(value)
  }
}

/**
 * The shapes under the values of a field: each value may be one geometry or an array of them. What is missing or
 * null has none; what cannot be read is refused.
 */
export function shapesOf(values: unknown[]): Shape[] {
  return values.flatMap((value) => {
    if (value === null || value === undefined) return []
    if (Array.isArray(value) && !isPair(value)) return value.map(readShape)
    return [readShape(value)]
  })
}

function isPair(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number')
}

function readList(value: unknown): unknown[] {
  if (Array.isArray(value) && value.length > 0) return value
  throw unreadable(value)
}

function readPosition(value: unknown): Vector {
  const [longitude, latitude] = Array.isArray(value) ? value : []
  if (typeof longitude !== 'number' || typeof latitude !== 'number') throw unreadable(value)
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
    throw requestFailed(`longitude/latitude is out of bounds, lng: ${longitude} lat: ${latitude}`)
  }
  return vectorAt(longitude, latitude)
}

function readLine(value: unknown): Vector[] {
  const line = readList(value).map(readPosition)
  if (line.length < 2) throw requestFailed('GeoJSON LineString must have at least 2 vertices')
  return line
}

function readPolygon(value: unknown): Vector[][] {
  return readList(value).map((ring) => {
    const places = readLine(ring)
    const first = places[0]
    const last = places.at(-1)
    if (places.length < 4) throw requestFailed('Loop must have at least 3 different vertices')
    if (String(first) !== String(last)) throw requestFailed('Loop is not closed')
    return places
  })
}

function unreadable(value: unknown): Error {
  return requestFailed(`Can't extract geo keys: unknown GeoJSON type or bad coordinates: ${describe(value)}`)
}

function describe(value: unknown): string {
  return (JSON.stringify(value as Document) ?? 'undefined').slice(0, 200)
}
