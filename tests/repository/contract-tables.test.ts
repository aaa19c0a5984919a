import { errorTable } from '@contract/errors'
import { fieldProblems } from '@contract/field-problems'
import { messageTemplates } from '@contract/message/templates'
import { mostCharacters } from '@domain/message/field-problem'
import { sourcesUnder, textOf } from './source-files'

/** Field names of a template: WeChat's type, then a number. */
const FIELD = /^(?<type>[a-z_]+)(?<place>[1-9]\d*)$/u
/** Spelt like keys and none: the normal forms that texts and phone numbers are brought into. */
const UNICODE_FORMS = { NFC: true, NFKC: true }
/** WeChat lets a template have two to five fields. */
const FIELDS = { least: 2, most: 5 }

describe('field problems', () => {
  const used = sourcesUnder('contract').flatMap((path) =>
    [...textOf(path).matchAll(/'(?<key>[A-Z][A-Z_]{2,})'/gu)].map((match) => match.groups?.key ?? ''),
  )

  it('cover every key that a schema of the contract names', () => {
    const known = { ...fieldProblems, ...errorTable, ...UNICODE_FORMS }
    const unknown = used.filter((key) => !(key in known))
    expect(unknown).toEqual([])
  })

  it.each(Object.entries(fieldProblems))('%s has words in both languages', (_key, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).toMatch(/^[\p{ASCII}]+$/u)
  })
})

describe('message templates', () => {
  it.each(Object.entries(messageTemplates))('%s keeps to what WeChat allows', (_key, { fields }) => {
    expect(fields.length).toBeGreaterThanOrEqual(FIELDS.least)
    expect(fields.length).toBeLessThanOrEqual(FIELDS.most)
    const types = fields.map((field) => FIELD.exec(field)?.groups?.type ?? field)
    expect(types.filter((type) => mostCharacters(type) === undefined)).toEqual([])
  })
})
