import { messageTemplates, type TemplateKey } from '@contract/message/templates'
import { findInvalidField } from '../../emulator/wechat/template-fields'
import { templateValues } from '../../tests/builders/template-values'
import { composeFields } from './compose-fields'
import { templateFieldProblem } from './field-problem'
import { fitFields } from './fit-fields'

describe.each(templateValues)('%s', (_what, field, value, isTaken) => {
  it(`is ${isTaken ? 'taken' : 'refused'} by the composer and by WeChat's stand-in alike`, () => {
    const byComposer = templateFieldProblem(field, value) === undefined
    const byStandIn = findInvalidField({ [field]: { value } }) === undefined
    expect({ byComposer, byStandIn }).toEqual({ byComposer: isTaken, byStandIn: isTaken })
  })
})

describe('what the composer says', () => {
  it('names every field to mend and why', () => {
    const composed = composeFields(['thing1', 'phrase2', 'time3', 'thing4'], {
      thing1: '一'.repeat(21),
      phrase2: 'OK',
      time3: '2026年11月24日 15:01',
    })
    expect(composed).toEqual({
      ok: false,
      mend: [
        { field: 'thing1', problem: 'too_long' },
        { field: 'phrase2', problem: 'wrong_form' },
        { field: 'thing4', problem: 'empty' },
      ],
    })
  })

  it('is the data of exactly the fields there are', () => {
    expect(composeFields(['thing1'], { thing1: '可能与您有关，请核对条件', more: 'x' })).toEqual({
      ok: true,
      data: { thing1: '可能与您有关，请核对条件' },
    })
  })
})

const templates = Object.keys(messageTemplates) as TemplateKey[]

test.each(templates)('a notice of %s that has nothing to say is taken, but for its time', (template) => {
  const { fields } = messageTemplates[template]
  const worded = fields.filter((field) => !field.startsWith('time'))
  const data = fitFields(template, {})
  expect(worded.map((field) => [field, templateFieldProblem(field, data[field] ?? '')])).toEqual(
    worded.map((field) => [field, undefined]),
  )
})

test.each(templates)('a notice of %s that has too much to say is cut to what WeChat takes', (template) => {
  const { fields } = messageTemplates[template]
  const long = (field: string) =>
    field.startsWith('time')
      ? Date.parse('2026-11-24T07:00:00Z')
      : (field.startsWith('character') ? 'RZ2611-' : '很长的话').repeat(12)
  const data = fitFields(template, Object.fromEntries(fields.map((field) => [field, long(field)])))
  expect(fields.map((field) => [field, templateFieldProblem(field, data[field] ?? '')])).toEqual(
    fields.map((field) => [field, undefined]),
  )
})
