import * as v from 'valibot'
import { parseInput } from './input-problems'

/** A schema that would let everything pass: what is refused is refused before it. */
const anything = v.looseObject({})

const json = (text: string): unknown => JSON.parse(text)
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) })

describe('an input, before its schema sees it', () => {
  it.each([
    ['an inherited name', json('{"constructor": 1}')],
    ['a prototype of its own', json('{"__proto__": {"isAdmin": true}}')],
    ['an operator', { $set: 1 }],
    ['a path', { 'a.b': 1 }],
    ['such a key deep inside', { list: [{ $gt: '' }] }],
    ['more than six levels', nested(8)],
    ['more than 64 KB', { text: 'a'.repeat(70_000) }],
    ['a list', []],
  ])('is refused with %s', (_what, input) => {
    expect(parseInput(anything, input, 'zh')).toMatchObject({ ok: false, fields: [{ path: '' }] })
  })

  it.each([
    ['an empty object', {}],
    ['ordinary keys', { name: 'text', list: [{ a: 1 }] }],
    ['six levels', nested(6)],
  ])('is taken with %s', (_what, input) => {
    expect(parseInput(anything, input, 'zh')).toEqual({ ok: true, value: input })
  })
})
