/** A JSON Schema of the kinds that the schema of a clause uses. */
interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  type?: string
  pattern?: string
  minimum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const types: Record<string, (value: unknown) => boolean> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
}

function isWithin(length: number, least = 0, most = Number.POSITIVE_INFINITY): boolean {
  return length >= least && length <= most
}

/** Whether a document keeps a schema, by the rules of JSON Schema 2020-12 as far as clauses need them. */
export function keepsSchema(document: unknown, root: Schema): boolean {
  const keepsObject = (value: Record<string, unknown>, schema: Schema): boolean => {
    const { properties = {}, required = [], additionalProperties = true } = schema
    return (
      required.every((key) => Object.hasOwn(value, key)) &&
      Object.entries(value).every(([key, one]) => {
        const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
        return typeof known === 'object' ? keeps(one, known) : known === true
      })
    )
  }
  const keepsPlain = (value: unknown, { type, enum: listed, pattern, ...schema }: Schema): boolean => {
    if (listed !== undefined && !listed.includes(value)) return false
    if ('const' in schema && schema.const !== value) return false
    if (type !== undefined && types[type]?.(value) !== true) return false
    if (typeof value === 'number') return value >= (schema.minimum ?? Number.NEGATIVE_INFINITY)
    if (typeof value !== 'string') return true
    const isOfPattern = pattern === undefined || new RegExp(pattern, 'u').test(value)
    return isOfPattern && isWithin(value.length, schema.minLength, schema.maxLength)
  }
  const keeps = (value: unknown, schema: Schema): boolean => {
    const { $ref, anyOf, items, minItems, maxItems } = schema
    const target = $ref === undefined ? undefined : root.$defs?.[$ref.replace('#/$defs/', '')]
    if ($ref !== undefined && (target === undefined || !keeps(value, target))) return false
    if (anyOf !== undefined && !anyOf.some((one) => keeps(value, one))) return false
    if (!keepsPlain(value, schema)) return false
    if (isRecord(value)) return keepsObject(value, schema)
    if (!Array.isArray(value)) return true
    return (
      isWithin(value.length, minItems, maxItems) &&
      value.every((one) => items === undefined || keeps(one, items))
    )
  }
  return keeps(document, root)
}
