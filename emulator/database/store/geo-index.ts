import type { Document } from '../document'
import { type Bounds, boundsOfCap, boundsOfShape } from '../geo/bounds'
import type { GeoDemand, Nearness } from '../geo/geo-query'
import { shapesOf } from '../geo/shape'
import { earthRadiusMetres } from '../geo/sphere'
import { valuesAt } from './field-values'

/** One document's rectangle. */
interface Item {
  key: string
  bounds: Bounds
}

/** A quarter of its parent. Items that lie in no single quarter stay where they are. */
interface Node {
  bounds: Bounds
  depth: number
  items: Set<Item>
  quarters: Node[] | undefined
}

const crowd = 16
const deepest = 24
const globe: Bounds = { west: -180, east: 180, south: -90, north: 90 }
/** Nearest documents are sought in circles that double from here, in metres. */
const firstCircle = 100
const wholeGlobe = Math.PI * earthRadiusMetres

/** Finds documents by the place of a geometry: a quadtree over longitude and latitude. */
export class GeoIndex {
  private readonly root = createNode(globe, 0)
  private readonly itemsOf = new Map<string, Item[]>()

  constructor(
    readonly name: string,
    readonly path: string,
  ) {}

  /** Refuses a document whose geometry cannot be read. */
  refuseUnreadable(document: Document): void {
    shapesOf(valuesAt(document, this.path))
  }

  /** Takes a document in. */
  insert(key: string, document: Document): void {
    const items = shapesOf(valuesAt(document, this.path)).map((shape) => ({
      key,
      bounds: boundsOfShape(shape),
    }))
    if (items.length === 0) return
    for (const item of items) insertInto(this.root, item)
    this.itemsOf.set(key, items)
  }

  /** Takes a document out. */
  remove(key: string): void {
    for (const item of this.itemsOf.get(key) ?? []) nodeHolding(this.root, item)?.items.delete(item)
    this.itemsOf.delete(key)
  }

  /** Keys of the documents that may satisfy a demand; a superset of those that do. */
  candidates(demand: Exclude<GeoDemand, { kind: 'near' }>): Set<string> {
    if (demand.kind === 'withinCap') return this.within(boundsOfCap(demand.cap))
    return this.within(boundsOfShape(demand.kind === 'within' ? demand.area : demand.shape))
  }

  /**
   * Keys in circles around a place, each circle with those that the circles before it did not hold; `reach` is the
   * circle's radius in metres: nothing nearer than it comes in a later one.
   */
  *circles({ from, maximum }: Nearness): Generator<{ keys: string[]; reach: number }> {
    const seen = new Set<string>()
    for (let radius = firstCircle; ; radius *= 2) {
      const reach = Math.min(radius, maximum, wholeGlobe)
      const found = this.within(boundsOfCap({ centre: from, radians: reach / earthRadiusMetres }))
      const keys = [...found].filter((key) => !seen.has(key))
      for (const key of keys) seen.add(key)
      yield { keys, reach }
      if (reach < radius || seen.size === this.itemsOf.size) return
    }
  }

  private within(bounds: Bounds): Set<string> {
    const keys = new Set<string>()
    const pending = [this.root]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (!overlap(node.bounds, bounds)) continue
      for (const item of node.items) if (overlap(item.bounds, bounds)) keys.add(item.key)
      if (node.quarters !== undefined) pending.push(...node.quarters)
    }
    return keys
  }
}

function createNode(bounds: Bounds, depth: number): Node {
  return { bounds, depth, items: new Set(), quarters: undefined }
}

function insertInto(root: Node, item: Item): void {
  const node = nodeFor(root, item)
  node.items.add(item)
  if (node.quarters !== undefined || node.items.size <= crowd || node.depth === deepest) return
  node.quarters = quartersOf(node)
  for (const each of [...node.items]) {
    const quarter = quarterFor(node, each)
    if (quarter === undefined) continue
    node.items.delete(each)
    quarter.items.add(each)
  }
}

/** The deepest node that wholly contains an item. */
function nodeFor(root: Node, item: Item): Node {
  let node = root
  for (let next = quarterFor(node, item); next !== undefined; next = quarterFor(node, item)) node = next
  return node
}

/** A node split after the item came to it may have left it above. */
function nodeHolding(root: Node, item: Item): Node | undefined {
  for (let node: Node | undefined = root; node !== undefined; node = quarterFor(node, item)) {
    if (node.items.has(item)) return node
  }
  return undefined
}

function quarterFor(node: Node, item: Item): Node | undefined {
  return node.quarters?.find(({ bounds }) => contains(bounds, item.bounds))
}

function quartersOf({ bounds: { west, east, south, north }, depth }: Node): Node[] {
  const middle = (west + east) / 2
  const centre = (south + north) / 2
  return [
    { west, east: middle, south, north: centre },
    { west: middle, east, south, north: centre },
    { west, east: middle, south: centre, north },
    { west: middle, east, south: centre, north },
  ].map((bounds) => createNode(bounds, depth + 1))
}

function contains(outer: Bounds, inner: Bounds): boolean {
  return (
    outer.west <= inner.west &&
    outer.east >= inner.east &&
    outer.south <= inner.south &&
    outer.north >= inner.north
  )
}

function overlap(left: Bounds, right: Bounds): boolean {
  return (
    left.west <= right.east &&
    left.east >= right.west &&
    left.south <= right.north &&
    left.north >= right.south
  )
}
