import type { FieldShape, ObjectShape, Shape, TextShape, VariantShape } from './schema-shape'

/** One value that a field must refuse. `path` is the field the problem is reported at. */
export interface BadValue {
  /** What is wrong, for the report of a failure. */
  title: string
  path: string
  /** The whole input with this one thing wrong. */
  input: unknown
  /** So large that sending it once is enough. */
  isLarge?: true
  /** A key with a meaning to other layers. */
  isSpecialKey?: true
}

/** `JSON.stringify` has no infinity: the caller replaces this text by 1e999, which a JSON parser reads as ∞. */
export const INFINITY_MARK = '@@infinity@@'

/** Left out of the object. */
const MISSING = Symbol('missing')

type Put = (value: unknown) => unknown
interface At {
  path: string
  /** The whole input with this value here. */
  put: Put
}

/** Every bad variant of a valid example, derived from the schema that describes it. */
export function badInputs(shape: Shape, example: unknown): BadValue[] {
  return ofShape(shape, example, { path: '', put: (value) => value })
}

const bad = (at: At, title: string, value: unknown): BadValue => ({
  title: `${at.path || 'input'}: ${title}`,
  path: at.path,
  input: at.put(value),
})

const large = (at: At, title: string, value: unknown): BadValue => ({
  ...bad(at, title, value),
  isLarge: true,
})

function ofShape(shape: Shape, example: unknown, at: At): BadValue[] {
  switch (shape.kind) {
    case 'object':
      return ofObject(shape, example as Record<string, unknown>, at)
    case 'variant':
      return ofVariant(shape, example as Record<string, unknown>, at)
    case 'list':
      return ofList(shape, example as unknown[], at)
    case 'text':
      return [...wrongTypes(at, ['text']), ...ofText(shape, example as string, at)]
    case 'number':
      return [...wrongTypes(at, ['number']), ...ofNumber(shape, at)]
    case 'boolean':
      return [...wrongTypes(at, ['boolean']), bad(at, 'a word for a boolean', 'true')]
    case 'choice':
      return [
        ...wrongTypes(at, ['text']),
        bad(at, 'not among the choices', 'nothing-of-the-kind'),
        bad(at, 'an inherited name', 'constructor'),
        large(at, '1 MB', 'a'.repeat(1_000_000)),
      ]
  }
}

const SAMPLES: Record<string, unknown> = {
  text: 'text',
  number: 42,
  boolean: true,
  list: [],
  object: {},
  operator: { $gt: '' },
  null: null,
}

function wrongTypes(at: At, allowed: string[]): BadValue[] {
  return Object.entries(SAMPLES)
    .filter(([kind]) => !allowed.includes(kind))
    .map(([kind, value]) => bad(at, `${kind} instead`, value))
}

function ofText(shape: TextShape, example: string, at: At): BadValue[] {
  const always = [
    large(at, '1 MB', 'a'.repeat(1_000_000)),
    bad(at, '20,001 characters', 'a'.repeat(20_001)),
    bad(at, 'a null character', `${example}\u0000`),
    bad(at, 'an escape character', `\u001b[2J${example}`),
    bad(at, 'a line separator', `${example}\u2028`),
    bad(at, 'half a surrogate pair', `${example}\ud800`),
  ]
  return [
    ...always,
    ...(shape.allowsEmpty ? [] : [bad(at, 'empty', '')]),
    ...(shape.allowsEmpty || shape.isPattern ? [] : [bad(at, 'blank', '  \u3000 ')]),
    ...(shape.allowsEmoji ? [] : [bad(at, 'an emoji', `${example}🙂`), bad(at, 'a flag', `${example}🇨🇳`)]),
    ...(shape.allowsLineBreaks ? [] : [bad(at, 'a line break', `${example}\n${example}`)]),
  ]
}

function ofNumber(shape: Extract<Shape, { kind: 'number' }>, at: At): BadValue[] {
  return [
    bad(at, 'a number as text', '5'),
    bad(at, 'not a number', Number.NaN),
    bad(at, 'infinite', INFINITY_MARK),
    bad(at, 'negative', -1),
    bad(at, 'a fraction', 1.5),
    bad(at, 'huge', 1e308),
    bad(at, 'beyond exact integers', 2 ** 53),
    bad(at, 'above the most', shape.most + 1),
    bad(at, 'below the least', shape.least - 1),
  ]
}

function ofList(shape: Extract<Shape, { kind: 'list' }>, example: unknown[], at: At): BadValue[] {
  const [first] = example
  const tooMany = Array.from({ length: shape.most + 1 }, (_, index) =>
    shape.item.kind === 'text' ? `${first}${index}` : first,
  )
  const item: At = { path: `${at.path}.0`, put: (value) => at.put([value]) }
  return [
    ...wrongTypes(at, ['list']),
    bad(at, 'too many', tooMany),
    bad(at, 'twice the same', [first, first]),
    bad(
      at,
      '10,000 items',
      Array.from({ length: 10_000 }, () => first),
    ),
    ...(shape.least > 0 ? [bad(at, 'none', [])] : []),
    ...ofShape(shape.item, first, item),
  ]
}

/**
 * Keys that objects inherit, that databases read as operators or as paths. `['__proto__']` is an own key here,
 * as it is after parsing JSON.
 */
const specialKeys: Record<string, unknown> = {
  ['__proto__']: { isAdmin: true },
  constructor: { prototype: { isAdmin: true } },
  toString: 'text',
  hasOwnProperty: 1,
  'dotted.key': 1,
  $set: { status: 'confirmed' },
}

/** Keys that are merely not in the schema. */
const unknownKeys: Record<string, unknown> = {
  unknown: 1,
  prototype: {},
  openid: 'openid-of-somebody-else',
  userInfo: { openId: 'openid-of-somebody-else' },
}

function ofObject(shape: ObjectShape, example: Record<string, unknown>, at: At): BadValue[] {
  const withKey = (key: string, value: unknown) =>
    value === MISSING
      ? Object.fromEntries(Object.entries(example).filter(([name]) => name !== key))
      : Object.fromEntries([...Object.entries(example), [key, value]])
  const special = Object.entries(specialKeys).map(([key, value]) => ({
    ...bad(at, `the key ${key}`, withKey(key, value)),
    isSpecialKey: true as const,
  }))
  const unknown = Object.entries(unknownKeys).map(([key, value]) =>
    bad(at, `the key ${key}`, withKey(key, value)),
  )
  const fields = Object.entries(shape.fields).flatMap(([name, field]) =>
    ofField(field, example[name], {
      path: at.path === '' ? name : `${at.path}.${name}`,
      put: (value) => at.put(withKey(name, value)),
    }),
  )
  return [
    ...wrongTypes(at, ['object']),
    bad(at, 'nested ten deep', withKey('unknown', nested(10))),
    ...special,
    ...unknown,
    ...fields,
  ]
}

/** The object that the example is one of. */
function ofVariant(shape: VariantShape, example: Record<string, unknown>, at: At): BadValue[] {
  const option = shape.options[String(example[shape.key])]
  if (option === undefined) throw new Error(`${at.path || 'input'}: the example is none of the variants`)
  return ofObject(option, example, at)
}

function ofField(field: FieldShape, example: unknown, at: At): BadValue[] {
  return [...(field.optional ? [] : [bad(at, 'missing', MISSING)]), ...ofShape(field.shape, example, at)]
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : { a: nested(depth - 1) }
}
