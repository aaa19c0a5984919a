import type { Dependency } from './dependencies'
import type { Recorded } from './history'

type Graph = Map<Recorded, { to: Recorded; why: string }[]>

/**
 * A cycle that snapshot isolation rules out: one without two `rw` in a row (Adya's G1c and G-SI). Such a cycle exists
 * exactly when (ww or wr or time) followed by at most one rw has one: Cerone and Gotsman, "Analysing Snapshot
 * Isolation", 2016.
 */
export function findForbiddenCycle(dependencies: Dependency[]): string | undefined {
  const graph: Graph = new Map()
  for (const first of dependencies) {
    if (first.kind === 'rw') continue
    addEdge(graph, first.from, { to: first.to, why: first.kind })
    for (const second of dependencies) {
      if (second.kind !== 'rw' || second.from !== first.to) continue
      addEdge(graph, first.from, { to: second.to, why: `${first.kind} ${first.to.id} rw` })
    }
  }
  return findCycle(graph)
}

/** Two transactions that each read what the other wrote over: allowed, and proof that it is no stricter isolation. */
export function hasWriteSkew(dependencies: Dependency[]): boolean {
  const antidependencies = dependencies.filter(({ kind }) => kind === 'rw')
  return antidependencies.some(({ from, to }) =>
    antidependencies.some((back) => back.from === to && back.to === from),
  )
}

function addEdge(graph: Graph, from: Recorded, edge: { to: Recorded; why: string }): void {
  const edges = graph.get(from) ?? []
  edges.push(edge)
  graph.set(from, edges)
}

function findCycle(graph: Graph): string | undefined {
  const done = new Set<Recorded>()
  const path: { at: Recorded; why: string }[] = []
  const visit = (at: Recorded, why: string): string | undefined => {
    const from = path.findIndex((step) => step.at === at)
    if (from >= 0) return describe([...path.slice(from), { at, why }])
    if (done.has(at)) return undefined
    path.push({ at, why })
    for (const edge of graph.get(at) ?? []) {
      const cycle = visit(edge.to, edge.why)
      if (cycle !== undefined) return cycle
    }
    path.pop()
    done.add(at)
    return undefined
  }
  for (const start of graph.keys()) {
    const cycle = visit(start, '')
    if (cycle !== undefined) return cycle
  }
  return undefined
}

function describe(steps: { at: Recorded; why: string }[]): string {
  return steps.map(({ at, why }, index) => (index === 0 ? at.id : `-${why}-> ${at.id}`)).join(' ')
}
