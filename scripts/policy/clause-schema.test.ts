import { clause as clauseSchema } from '@contract/policy/clause'
import { documentJsonSchema } from '@contract/policy/json-schema'
import { keepsSchema } from '../../tests/builders/policy/keeps-schema'
import { clauseLibrary } from './clause-library'

const schema = documentJsonSchema('Clause', clauseSchema)
const documents = [...clauseLibrary()].map(([id, { clause }]): [string, unknown] => [id, clause])

/** Copies of a document in each of which one key, at whatever depth, has a letter too much. */
function misspelt(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.entries(node).flatMap(([key, value]) =>
    // The keys of a lookup's table are names of the text.
    key === 'table' ? [] : misspelt(value).map((wrong) => put(node, key, wrong)),
  )
  if (Array.isArray(node)) return inside
  const own = Object.entries(node).map(([key, value]) => {
    const { [key]: _right, ...rest } = node as Record<string, unknown>
    return { ...rest, [`${key}x`]: value }
  })
  return [...own, ...inside]
}

function put(node: object, key: string, value: unknown): unknown {
  return Array.isArray(node)
    ? node.map((one, at) => (String(at) === key ? value : one))
    : { ...node, [key]: value }
}

describe('the printed schema of a clause', () => {
  it.each(documents)('accepts %s and refuses it with any key misspelt', (_id, document) => {
    expect(keepsSchema(document, schema)).toBe(true)
    const accepted = misspelt(document).filter((wrong) => keepsSchema(wrong, schema))
    expect(accepted).toEqual([])
  })
})
