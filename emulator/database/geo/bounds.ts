import { arcsOfShape, type Cap, placesOf } from './relations'
import type { Shape } from './shape'
import { isInsideRing, latitudeOf, latitudesOf, longitudeOf, type Vector } from './sphere'

/** A rectangle of degrees that never crosses the date line. */
export interface Bounds {
  west: number
  east: number
  south: number
  north: number
}

/** Degrees added on every side against rounding. */
const margin = 1e-9

/** A rectangle around a shape; around the whole globe where one cannot do better. */
export function boundsOfShape(shape: Shape): Bounds {
  const longitudes = placesOf(shape).map(longitudeOf)
  const latitudes = [...placesOf(shape).map(latitudeOf), ...arcsOfShape(shape).flatMap(latitudesOf)]
  const bounds = {
    west: Math.min(...longitudes) - margin,
    east: Math.max(...longitudes) + margin,
    south: Math.min(...latitudes) - margin,
    north: Math.max(...latitudes) + margin,
  }
  // Edges take the shorter way, so a wider span means that the shape crosses the date line or holds a pole.
  const crossesDateLine = bounds.east - bounds.west >= 180
  const north = coversPole(shape, northPole) ? 90 : bounds.north
  const south = coversPole(shape, southPole) ? -90 : bounds.south
  return crossesDateLine ? { west: -180, east: 180, south, north } : { ...bounds, south, north }
}

/** A rectangle around a cap. */
export function boundsOfCap({ centre, radians }: Cap): Bounds {
  const latitude = latitudeOf(centre)
  const degrees = radians * (180 / Math.PI) + margin
  const south = latitude - degrees
  const north = latitude + degrees
  const ratio = Math.sin(Math.min(radians, Math.PI / 2)) / Math.cos(latitude * (Math.PI / 180))
  if (south <= -90 || north >= 90 || ratio >= 1) return { west: -180, east: 180, south, north }
  const width = Math.asin(ratio) * (180 / Math.PI) + margin
  const [west, east] = [longitudeOf(centre) - width, longitudeOf(centre) + width]
  return west < -180 || east > 180 ? { west: -180, east: 180, south, north } : { west, east, south, north }
}

const northPole: Vector = [0, 0, 1]
const southPole: Vector = [0, 0, -1]

function coversPole(shape: Shape, pole: Vector): boolean {
  return shape.polygons.some(([outer = []]) => isInsideRing(pole, outer))
}
