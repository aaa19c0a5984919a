import { add, compare, type Exact, subtract } from '../exact'
import type { CapsOverlap } from './combine'

/** A cap on the sum of several awards, such as the total of a company in a year. */
export interface SharedCap {
  name: string
  yuan: Exact
  /** Ids of the awards it counts; null counts all. */
  of: readonly string[] | null
}

interface CapNode {
  cap: SharedCap
  inside: CapNode[]
}

/** Caps inside caps; what no cap counts is not capped. */
export interface CapTree {
  roots: readonly CapNode[]
}

type Relation = 'inside' | 'around' | 'apart' | 'overlap'

/** How a set of ids lies to another; null is everything. Equal sets count as inside. */
function relation(a: SharedCap['of'], b: SharedCap['of']): Relation {
  if (b === null) return 'inside'
  if (a === null) return 'around'
  const shared = a.filter((id) => b.includes(id)).length
  if (shared === a.length) return 'inside'
  if (shared === b.length) return 'around'
  return shared === 0 ? 'apart' : 'overlap'
}

function insert(nodes: CapNode[], added: CapNode): [string, string] | null {
  for (const node of nodes) {
    const lies = relation(added.cap.of, node.cap.of)
    if (lies === 'overlap') return [node.cap.name, added.cap.name]
    if (lies === 'inside') return insert(node.inside, added)
  }
  nodes.push(added)
  return null
}

/** Orders caps from the widest to the narrowest; two that overlap without nesting cannot both be meant. */
export function capTree(caps: readonly SharedCap[]): CapTree | CapsOverlap {
  const roots: CapNode[] = []
  const size = ({ of }: SharedCap) => of?.length ?? Number.POSITIVE_INFINITY
  const widestFirst = [...caps].sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)))
  for (const cap of widestFirst) {
    const overlap = insert(roots, { cap, inside: [] })
    if (overlap !== null) return { overlap }
  }
  return { roots }
}

interface Valued {
  id: string
  value: Exact
}

type OnReduction = (cap: SharedCap, by: Exact) => void

const isCounted = (cap: SharedCap, id: string) => cap.of === null || cap.of.includes(id)

function sumInside(
  nodes: readonly CapNode[],
  values: readonly Valued[],
  tell: OnReduction | undefined,
): Exact {
  const free = values.filter(({ id }) => !nodes.some(({ cap }) => isCounted(cap, id)))
  const capped = nodes.map(({ cap, inside }): Exact => {
    const own = sumInside(
      inside,
      values.filter(({ id }) => isCounted(cap, id)),
      tell,
    )
    if (compare(own, cap.yuan) <= 0) return own
    tell?.(cap, subtract(own, cap.yuan))
    return cap.yuan
  })
  return [...free.map(({ value }) => value), ...capped].reduce(add, 0)
}

/** What is left of several awards under shared caps, the inner ones first; `tell` hears what each cap took off. */
export function cappedSum({ roots }: CapTree, values: readonly Valued[], tell?: OnReduction): Exact {
  return sumInside(roots, values, tell)
}
