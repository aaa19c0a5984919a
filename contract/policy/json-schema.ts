import type * as v from 'valibot'
import { condition, conditionKinds, formula, formulaNodes, literal } from './formula'

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = { [key: string]: unknown }

/** The parts of a valibot schema that are read here. */
interface Readable {
  type: string
  pipe?: readonly { kind: string; type: string; requirement?: unknown; description?: string }[]
  entries?: Record<string, v.GenericSchema>
  item?: v.GenericSchema
  options?: readonly unknown[]
  wrapped?: v.GenericSchema
  literal?: unknown
  value?: v.GenericSchema
}

/** Schemas that refer to themselves stand under a name of their own. */
const named = new Map<unknown, string>([
  [formula, 'formula'],
  [condition, 'condition'],
])
const reference = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

/** What the actions of a pipe add, as far as JSON Schema can say it. */
function restrictions({ pipe = [] }: Readable): JsonSchema {
  const found: JsonSchema = {}
  for (const { type, requirement, description } of pipe) {
    if (type === 'regex' && requirement instanceof RegExp) found.pattern = requirement.source
    if (type === 'min_value') found.minimum = requirement
    if (type === 'safe_integer') found.type = 'integer'
    if (type === 'description') found.description = description
  }
  return found
}

function lengths(readable: Readable, kind: 'Length' | 'Items'): JsonSchema {
  const found: JsonSchema = {}
  for (const { type, requirement } of readable.pipe ?? []) {
    if (type === 'min_length' || type === 'length') found[`min${kind}`] = requirement
    if (type === 'max_length' || type === 'length') found[`max${kind}`] = requirement
  }
  return found
}

function objectSchema(entries: Record<string, v.GenericSchema>): JsonSchema {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional')
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, toJsonSchema(entry)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
}

/** What a schema says without its restrictions; every kind that the documents of clauses use. */
function plain(readable: Readable): JsonSchema {
  const { type, entries = {}, item, options = [], wrapped, literal: only, value } = readable
  switch (type) {
    case 'strict_object':
      return objectSchema(entries)
    case 'array':
      return { type: 'array', ...(item ? { items: toJsonSchema(item) } : {}), ...lengths(readable, 'Items') }
    case 'record':
      return { type: 'object', ...(value ? { additionalProperties: toJsonSchema(value) } : {}) }
    case 'picklist':
      return { enum: [...options] }
    case 'literal':
      return { const: only }
    case 'union':
      return { anyOf: options.map((one) => toJsonSchema(one as v.GenericSchema)) }
    case 'optional':
      return wrapped ? toJsonSchema(wrapped) : {}
    case 'nullable':
      return { anyOf: [wrapped ? toJsonSchema(wrapped) : {}, { type: 'null' }] }
    case 'string':
      return { type, ...lengths(readable, 'Length') }
    case 'number':
    case 'boolean':
      return { type }
    default:
      throw new Error(`no JSON Schema for ${type}`)
  }
}

/** The JSON Schema of a valibot schema of this folder; formulas and conditions are references. */
function toJsonSchema(schema: v.GenericSchema): JsonSchema {
  const name = named.get(schema)
  if (name !== undefined) return reference(name)
  const readable = schema as unknown as Readable
  const [inner] = readable.pipe ?? []
  const innerName = named.get(inner)
  if (innerName !== undefined) return { ...reference(innerName), ...restrictions(readable) }
  return { ...plain(readable), ...restrictions(readable) }
}

/** The JSON Schema of a document, with formulas and conditions as definitions. */
export function documentJsonSchema(title: string, schema: v.GenericSchema): JsonSchema {
  const anyOf = (schemas: readonly v.GenericSchema[]): JsonSchema => ({ anyOf: schemas.map(toJsonSchema) })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...toJsonSchema(schema),
    $defs: {
      formula: anyOf([literal, ...Object.values(formulaNodes)] as unknown as v.GenericSchema[]),
      condition: anyOf(Object.values(conditionKinds) as unknown as v.GenericSchema[]),
    },
  }
}
