import { clause } from './clause'
import { formulaNodes, operators } from './formula'
import { documentJsonSchema } from './json-schema'

const schema = documentJsonSchema('Clause', clause)
const text = JSON.stringify(schema)

describe('the JSON Schema of a clause', () => {
  it('refers to definitions that exist', () => {
    const names = [...text.matchAll(/"#\/\$defs\/(?<name>\w+)"/gu)].map((match) => match.groups?.name)
    expect(new Set(names)).toEqual(new Set(['formula', 'condition']))
    expect(Object.keys(schema.$defs as object)).toEqual(['formula', 'condition'])
  })

  it.each(Object.keys(formulaNodes))('has the node %s', (name) => {
    expect(text).toContain(`"required":["${name}"`)
  })

  it.each(operators)('has the operator %s', (name) => {
    expect(text).toContain(`"${name}"`)
  })

  it('refuses unknown keys and asks for nothing but the id', () => {
    expect(schema).toMatchObject({ required: ['id'], additionalProperties: false })
  })
})
