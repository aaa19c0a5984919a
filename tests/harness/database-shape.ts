/** Timestamps and other large numbers say when, not how often. */
const LARGEST_COUNT = 1_000_000

/** Offers copied into a declined booking: they show how full other slots were. */
const PICTURE = 'nearest'

interface CollectionShape {
  documents: number
  /** Values in all documents, those inside lists and objects included. */
  values: number
  /** The sum of counters: versions, seats, credits, waiting notices. */
  counters: number
}

/**
 * How much of everything there is in the export of a collection, whatever its ids and times: two histories in which the
 * same things happened equally often have the same shape.
 */
function shapeOfCollection(text = '[]'): CollectionShape {
  const documents = JSON.parse(text) as unknown[]
  const shape = { documents: documents.length, values: 0, counters: 0 }
  for (const document of documents) count(document, shape)
  return shape
}

function count(value: unknown, shape: CollectionShape): void {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (key !== PICTURE) count(inner, shape)
    return
  }
  shape.values += 1
  if (typeof value === 'number' && Math.abs(value) < LARGEST_COUNT) shape.counters += value
}

/** What was added between two exports by collection; unchanged collections are left out. */
export function growth(
  before: Record<string, string>,
  after: Record<string, string>,
  ignored: readonly string[] = [],
) {
  const differing = Object.entries(after).filter(([name, text]) => text !== before[name])
  const changes = differing.map(([name, text]) => {
    const [old, shape] = [shapeOfCollection(before[name]), shapeOfCollection(text)]
    const change = {
      documents: shape.documents - old.documents,
      values: shape.values - old.values,
      counters: shape.counters - old.counters,
    }
    return [name, change] as const
  })
  return Object.fromEntries(
    changes.filter(
      ([name, change]) => !ignored.includes(name) && Object.values(change).some((by) => by !== 0),
    ),
  )
}
