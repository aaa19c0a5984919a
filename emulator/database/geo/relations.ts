import type { Shape } from './shape'
import { type Arc, angleBetween, angleToArc, arcsMeet, arcsOf, isInsideRing, type Vector } from './sphere'

/** Everything within `radians` of a centre. */
export interface Cap {
  centre: Vector
  radians: number
}

/** Angle from a place to the nearest place of a shape in radians; zero inside a polygon. */
export function angleToShape(place: Vector, shape: Shape): number {
  if (shape.polygons.some((polygon) => isInsidePolygon(place, polygon))) return 0
  let nearest = Number.POSITIVE_INFINITY
  for (const point of shape.points) nearest = Math.min(nearest, angleBetween(place, point))
  for (const arc of arcsOfShape(shape)) nearest = Math.min(nearest, angleToArc(place, arc))
  return nearest
}

/** True when the whole shape lies within a cap. */
export function isWithinCap(shape: Shape, { centre, radians }: Cap): boolean {
  return placesOf(shape).every((place) => angleBetween(centre, place) <= radians)
}

/** True when the whole shape lies within the polygons of an area. */
export function isWithinArea(shape: Shape, area: Shape): boolean {
  return area.polygons.some((polygon) => isWithinPolygon(shape, polygon)) || isEachPartWithin(shape, area)
}

/** The parts of one shape may lie in several polygons of the area. */
function isEachPartWithin(shape: Shape, area: Shape): boolean {
  const parts = partsOf(shape)
  if (parts.length < 2) return false
  return parts.every((part) => area.polygons.some((polygon) => isWithinPolygon(part, polygon)))
}

function isWithinPolygon(shape: Shape, polygon: Vector[][]): boolean {
  if (!placesOf(shape).every((place) => isInsidePolygon(place, polygon))) return false
  const [, ...holes] = polygon
  const cuts = holes.flatMap(arcsOf)
  if (arcsOfShape(shape).some((arc) => cuts.some((cut) => arcsMeet(arc, cut)))) return false
  return holes.every(
    ([place]) => place !== undefined && !shape.polygons.some((own) => isInsidePolygon(place, own)),
  )
}

/** True when two shapes have a place in common. */
export function doIntersect(left: Shape, right: Shape): boolean {
  return hasPlaceInside(left, right) || hasPlaceInside(right, left) || haveCrossing(left, right)
}

function hasPlaceInside(places: Shape, areas: Shape): boolean {
  return placesOf(places).some((place) => angleToShape(place, areas) < samePlace)
}

const samePlace = 1e-11

function haveCrossing(left: Shape, right: Shape): boolean {
  const others = arcsOfShape(right)
  return arcsOfShape(left).some((arc) => others.some((other) => arcsMeet(arc, other)))
}

/** Inside the outer ring and in no hole; the edge of a hole belongs to the polygon. */
function isInsidePolygon(place: Vector, [outer = [], ...holes]: Vector[][]): boolean {
  if (!isInsideRing(place, outer)) return false
  return !holes.some((hole) => isInsideRing(place, hole) && !isOnRing(place, hole))
}

function isOnRing(place: Vector, ring: Vector[]): boolean {
  return arcsOf(ring).some((arc) => angleToArc(place, arc) < samePlace)
}

/** Every corner of a shape. */
export function placesOf({ points, lines, polygons }: Shape): Vector[] {
  return [...points, ...lines.flat(), ...polygons.flat(2)]
}

/** Every edge of a shape. */
export function arcsOfShape({ lines, polygons }: Shape): Arc[] {
  return [...lines, ...polygons.flat()].flatMap(arcsOf)
}

function partsOf({ points, lines, polygons }: Shape): Shape[] {
  const nothing: Shape = { points: [], lines: [], polygons: [] }
  return [
    ...points.map((point) => ({ ...nothing, points: [point] })),
    ...lines.map((line) => ({ ...nothing, lines: [line] })),
    ...polygons.map((polygon) => ({ ...nothing, polygons: [polygon] })),
  ]
}
