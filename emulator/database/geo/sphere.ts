/** A place on the unit sphere. */
export type Vector = readonly [x: number, y: number, z: number]

/** A stretch of a great circle between two places. */
export type Arc = readonly [from: Vector, to: Vector]

/** The earth's equatorial radius in metres, as MongoDB has it; the product is its exact double. */
export const earthRadiusMetres = 6378.1 * 1000

/** Angles below this count as touching: 1e-11 rad is under a tenth of a millimetre on the ground. */
const touching = 1e-11

/** The place at a longitude and a latitude in degrees. */
export function vectorAt(longitude: number, latitude: number): Vector {
  const theta = longitude * (Math.PI / 180)
  const phi = latitude * (Math.PI / 180)
  return [Math.cos(theta) * Math.cos(phi), Math.sin(theta) * Math.cos(phi), Math.sin(phi)]
}

/** Angle between two places in radians. */
export function angleBetween(left: Vector, right: Vector): number {
  return Math.atan2(length(cross(left, right)), dot(left, right))
}

/** Angle from a place to the nearest place of an arc, in radians. */
export function angleToArc(place: Vector, [from, to]: Arc): number {
  const normal = cross(from, to)
  const size = length(normal)
  const isBeside = dot(cross(normal, from), place) >= 0 && dot(cross(to, normal), place) >= 0
  if (size > touching && isBeside) return Math.abs(Math.asin(clamp(dot(normal, place) / size)))
  return Math.min(angleBetween(place, from), angleBetween(place, to))
}

/** True when two arcs cross or touch. */
export function arcsMeet(left: Arc, right: Arc): boolean {
  const [a, b] = left
  const [c, d] = right
  const turns = [turn(a, c, b), turn(c, b, d), turn(b, d, a), turn(d, a, c)]
  if (turns.every((each) => each > 0) || turns.every((each) => each < 0)) return true
  return (
    angleToArc(a, right) < touching ||
    angleToArc(b, right) < touching ||
    angleToArc(c, left) < touching ||
    angleToArc(d, left) < touching
  )
}

/** True when a place lies inside a ring or on it. A ring encloses the smaller side of the sphere. */
export function isInsideRing(place: Vector, ring: readonly Vector[]): boolean {
  const arcs = arcsOf(ring)
  if (arcs.some((arc) => angleToArc(place, arc) < touching)) return true
  if (dot(place, sum(ring)) <= 0) return false
  // Walking around what encloses the place, one looks at it from every direction once.
  let turned = 0
  for (const [from, to] of arcs) {
    const difference = bearing(place, to) - bearing(place, from)
    turned +=
      difference > Math.PI
        ? difference - 2 * Math.PI
        : difference < -Math.PI
          ? difference + 2 * Math.PI
          : difference
  }
  return Math.abs(turned) > Math.PI
}

/** The arcs of a line or of a closed ring. */
export function arcsOf(line: readonly Vector[]): Arc[] {
  return line.slice(1).map((to, at): Arc => [line[at] as Vector, to])
}

/** The highest and lowest latitude of an arc in degrees: a great circle bulges towards the poles. */
export function latitudesOf([from, to]: Arc): [south: number, north: number] {
  const ends = [latitudeOf(from), latitudeOf(to)]
  const normal = cross(from, to)
  const size = length(normal)
  if (size > touching) {
    const unit = scale(normal, 1 / size)
    const apex: Vector = [-unit[2] * unit[0], -unit[2] * unit[1], 1 - unit[2] * unit[2]]
    for (const candidate of [apex, scale(apex, -1)]) {
      const isBetween = dot(cross(normal, from), candidate) > 0 && dot(cross(to, normal), candidate) > 0
      const height = length(candidate)
      if (isBetween && height > touching) ends.push(latitudeOf(scale(candidate, 1 / height)))
    }
  }
  return [Math.min(...ends), Math.max(...ends)]
}

/** Longitude in degrees. */
export function longitudeOf(place: Vector): number {
  return Math.atan2(place[1], place[0]) * (180 / Math.PI)
}

/** Latitude in degrees. */
export function latitudeOf(place: Vector): number {
  return Math.asin(clamp(place[2])) * (180 / Math.PI)
}

function bearing(at: Vector, to: Vector): number {
  const east: Vector = Math.abs(at[2]) > 1 - 1e-12 ? [0, 1, 0] : [-at[1], at[0], 0]
  const size = length(east)
  const unitEast = scale(east, 1 / size)
  return Math.atan2(dot(unitEast, to), dot(cross(at, unitEast), to))
}

/** Positive when `c` lies to the left of the way from `a` to `b`. */
function turn(a: Vector, b: Vector, c: Vector): number {
  return dot(cross(a, b), c)
}

function cross(left: Vector, right: Vector): Vector {
  return [
    left[1] * right[2] - left[2] * right[1],
    left[2] * right[0] - left[0] * right[2],
    left[0] * right[1] - left[1] * right[0],
  ]
}

function dot(left: Vector, right: Vector): number {
  return left[0] * right[0] + left[1] * right[1] + left[2] * right[2]
}

function length(vector: Vector): number {
  return Math.sqrt(dot(vector, vector))
}

function scale(vector: Vector, by: number): Vector {
  return [vector[0] * by, vector[1] * by, vector[2] * by]
}

function sum(vectors: readonly Vector[]): Vector {
  return vectors.reduce<Vector>(([x, y, z], each) => [x + each[0], y + each[1], z + each[2]], [0, 0, 0])
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value))
}
