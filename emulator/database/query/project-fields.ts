import { Query } from 'mingo/query'
import { copyValue, type Document, isDocument } from '../document'
import { evaluationFailure, requestFailed } from '../refusal'
import { queryOptions } from './query-options'

/** The asked fields of each document: all without a projection; `_id` unless it is excluded. */
export function projectFields(documents: Document[], projection: Document, query: Document): Document[] {
  const fields = Object.entries(projection)
  if (fields.length === 0) return documents
  if (!fields.every(([path, value]) => isSwitch(value) && !path.endsWith('.$'))) {
    return projectWithOperators(documents, projection, query)
  }
  const switches = fields.filter(([path]) => path !== '_id').map(([, value]) => Boolean(value))
  if (switches.includes(true) && switches.includes(false)) {
    throw requestFailed('Projection cannot have a mix of inclusion and exclusion.')
  }
  const including = switches[0] ?? Boolean(projection._id)
  const tree = fieldTree(fields.map(([path]) => path).filter((path) => path !== '_id'))
  const withId = isSwitch(projection._id) ? Boolean(projection._id) : true
  return documents.map((document) => {
    const { _id, ...rest } = document
    const projected = including ? include(rest, tree) : exclude(rest, tree)
    return withId ? { _id, ...projected } : projected
  })
}

type FieldTree = Map<string, FieldTree>

function isSwitch(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function fieldTree(paths: string[]): FieldTree {
  const root: FieldTree = new Map()
  for (const path of paths) {
    let node = root
    for (const part of path.split('.')) {
      const child: FieldTree = node.get(part) ?? new Map()
      node.set(part, child)
      node = child
    }
  }
  return root
}

function include(document: Document, tree: FieldTree): Document {
  const kept: Document = {}
  for (const [field, value] of Object.entries(document)) {
    const below = tree.get(field)
    if (below === undefined) continue
    const inner = below.size === 0 ? value : includeBelow(value, below)
    if (inner !== undefined) kept[field] = inner
  }
  return kept
}

function includeBelow(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) {
    return value.map((element) => includeBelow(element, tree)).filter((element) => element !== undefined)
  }
  return isDocument(value) ? include(value, tree) : undefined
}

function exclude(document: Document, tree: FieldTree): Document {
  const kept: Document = {}
  for (const [field, value] of Object.entries(document)) {
    const below = tree.get(field)
    if (below === undefined) kept[field] = value
    else if (below.size > 0) kept[field] = excludeBelow(value, below)
  }
  return kept
}

function excludeBelow(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map((element) => excludeBelow(element, tree))
  return isDocument(value) ? exclude(value, tree) : value
}

/** `$slice`, `$elemMatch` and `field.$` are mingo's; it changes what it is given, hence the copies. */
function projectWithOperators(documents: Document[], projection: Document, query: Document): Document[] {
  try {
    return new Query<Document>(query, queryOptions)
      .find<Document>(
        documents.map((document) => copyValue(document)),
        projection,
      )
      .all()
  } catch (error) {
    throw evaluationFailure(error)
  }
}
