import { Binary, Decimal128, ObjectId, Timestamp } from 'bson'
import { type Document, isDocument } from '../document'
import { requestFailed } from '../refusal'
import { compareValues } from '../store/compare-values'
import { sameValue } from './same-value'

/** A test of one value; a missing field is never tested. */
type Test = (value: unknown) => boolean

/** Makes the test of one keyword from its argument and the schema it stands in. */
type Keyword = (argument: unknown, schema: Document) => Test

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isText = (value: unknown): value is string => typeof value === 'string'

/** `$jsonSchema`: draft 4 with `bsonType`, https://www.mongodb.com/docs/v4.0/reference/operator/query/jsonSchema/ */
export function jsonSchema(_path: string, schema: unknown): (document: Document) => boolean {
  return compileSchema(schema)
}

function compileSchema(schema: unknown): Test {
  if (!isDocument(schema)) throw malformed('$jsonSchema must be an object')
  const tests = Object.entries(schema).flatMap(([name, argument]) => {
    if (annotations.has(name)) return []
    const keyword = keywords[name]
    if (keyword === undefined) throw malformed(`Unknown $jsonSchema keyword: ${name}`)
    return [keyword(argument, schema)]
  })
  return (value) => tests.every((test) => test(value))
}

const annotations = new Set([
  'title',
  'description',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'additionalItems',
])

const keywords: Record<string, Keyword> = {
  bsonType: typeTest,
  type: typeTest,
  enum: (choices) => {
    const list = listOf('enum', choices)
    return (value) => list.some((choice) => sameValue(choice, value))
  },
  allOf: (schemas) => {
    const tests = listOf('allOf', schemas).map(compileSchema)
    return (value) => tests.every((test) => test(value))
  },
  anyOf: (schemas) => {
    const tests = listOf('anyOf', schemas).map(compileSchema)
    return (value) => tests.some((test) => test(value))
  },
  oneOf: (schemas) => {
    const tests = listOf('oneOf', schemas).map(compileSchema)
    return (value) => tests.filter((test) => test(value)).length === 1
  },
  not: (schema) => {
    const test = compileSchema(schema)
    return (value) => !test(value)
  },
  minimum: (bound, { exclusiveMinimum }) =>
    compared(bound, (difference) => difference > 0 || (difference === 0 && exclusiveMinimum !== true)),
  maximum: (bound, { exclusiveMaximum }) =>
    compared(bound, (difference) => difference < 0 || (difference === 0 && exclusiveMaximum !== true)),
  multipleOf: (step) => (value) => !isNumber(value) || value % numberOf('multipleOf', step) === 0,
  minLength: (least) => (value) => !isText(value) || [...value].length >= numberOf('minLength', least),
  maxLength: (most) => (value) => !isText(value) || [...value].length <= numberOf('maxLength', most),
  pattern: (source) => {
    const pattern = source instanceof RegExp ? source : new RegExp(String(source), 'u')
    return (value) => !isText(value) || pattern.test(value)
  },
  required: (names) => {
    const list = listOf('required', names).map(String)
    return ifDocument((value) => list.every((name) => Object.hasOwn(value, name)))
  },
  minProperties: (least) =>
    ifDocument((value) => Object.keys(value).length >= numberOf('minProperties', least)),
  maxProperties: (most) =>
    ifDocument((value) => Object.keys(value).length <= numberOf('maxProperties', most)),
  properties: (schemas) => {
    const tests = schemasOf('properties', schemas)
    return ifDocument((value) =>
      tests.every(([name, test]) => !Object.hasOwn(value, name) || test(value[name])),
    )
  },
  patternProperties: (schemas) => {
    const tests = schemasOf('patternProperties', schemas).map(([source, test]) => ({
      pattern: new RegExp(source, 'u'),
      test,
    }))
    return ifDocument((value) =>
      Object.entries(value).every(([name, inner]) =>
        tests.every(({ pattern, test }) => !pattern.test(name) || test(inner)),
      ),
    )
  },
  additionalProperties: (rule, { properties, patternProperties }) => {
    const test = testOfOthers(rule)
    const known = new Set(Object.keys(isDocument(properties) ? properties : {}))
    const patterns = Object.keys(isDocument(patternProperties) ? patternProperties : {}).map(
      (source) => new RegExp(source, 'u'),
    )
    return ifDocument((value) =>
      Object.entries(value).every(
        ([name, inner]) => known.has(name) || patterns.some((pattern) => pattern.test(name)) || test(inner),
      ),
    )
  },
  dependencies: (rules) => {
    if (!isDocument(rules)) throw malformed("$jsonSchema keyword 'dependencies' must be an object")
    const tests = Object.entries(rules).map(([name, rule]): [string, Test] => [
      name,
      compileSchema(Array.isArray(rule) ? { required: rule } : rule),
    ])
    return ifDocument((value) => tests.every(([name, test]) => !Object.hasOwn(value, name) || test(value)))
  },
  minItems: (least) => (value) => !Array.isArray(value) || value.length >= numberOf('minItems', least),
  maxItems: (most) => (value) => !Array.isArray(value) || value.length <= numberOf('maxItems', most),
  uniqueItems: (isWanted) => (value) => isWanted !== true || !Array.isArray(value) || areDistinct(value),
  items: (rule, { additionalItems }) => {
    if (!Array.isArray(rule)) return ifArrayEvery(compileSchema(rule))
    const tests = rule.map(compileSchema)
    const others = testOfOthers(additionalItems ?? true)
    return (value) => !Array.isArray(value) || value.every((element, at) => (tests[at] ?? others)(element))
  },
}

function compared(bound: unknown, accepts: (difference: number) => boolean): Test {
  const number = numberOf('minimum or maximum', bound)
  return (value) => !isNumber(value) || accepts(value - number)
}

function ifDocument(test: (value: Document) => boolean): Test {
  return (value) => !isDocument(value) || test(value)
}

function ifArrayEvery(test: Test): Test {
  return (value) => !Array.isArray(value) || value.every(test)
}

function testOfOthers(rule: unknown): Test {
  return typeof rule === 'boolean' ? () => rule : compileSchema(rule)
}

function areDistinct(values: unknown[]): boolean {
  const sorted = [...values].sort(compareValues)
  return sorted.every((value, at) => at === 0 || !sameValue(sorted[at - 1], value))
}

function listOf(name: string, value: unknown): unknown[] {
  if (Array.isArray(value) && value.length > 0) return value
  throw malformed(`$jsonSchema keyword '${name}' must be an array with at least one element`)
}

function schemasOf(name: string, value: unknown): [string, Test][] {
  if (!isDocument(value)) throw malformed(`$jsonSchema keyword '${name}' must be an object`)
  return Object.entries(value).map(([key, schema]) => [key, compileSchema(schema)])
}

function numberOf(name: string, value: unknown): number {
  if (isNumber(value)) return value
  throw malformed(`$jsonSchema keyword '${name}' must be a number`)
}

const largestInt = 2 ** 31

/** What belongs to a type name. JavaScript knows one kind of number, so a whole one is an int or a long. */
const typeTests: Record<string, Test> = {
  object: isDocument,
  array: Array.isArray,
  string: isText,
  bool: (value) => typeof value === 'boolean',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  number: (value) => isNumber(value) || value instanceof Decimal128,
  int: (value) => Number.isInteger(value) && Math.abs(Number(value)) < largestInt,
  long: (value) => Number.isInteger(value) && Math.abs(Number(value)) >= largestInt,
  double: (value) => isNumber(value) && !Number.isInteger(value),
  decimal: (value) => value instanceof Decimal128,
  date: (value) => value instanceof Date,
  regex: (value) => value instanceof RegExp,
  objectId: (value) => value instanceof ObjectId,
  binData: (value) => value instanceof Binary,
  timestamp: (value) => value instanceof Timestamp,
}

function typeTest(names: unknown): Test {
  const tests = (Array.isArray(names) ? names : [names]).map((name) => {
    const test = typeTests[String(name)]
    if (test === undefined) throw malformed(`Unknown type name alias: ${String(name)}`)
    return test
  })
  return (value) => tests.some((test) => test(value))
}

function malformed(reason: string): Error {
  return requestFailed(reason)
}
