import { messageTemplates } from '@contract/message/templates'
import { textOf } from './source-files'

const rows = textOf('docs/templates.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

describe('docs/templates.md', () => {
  it('lists every template of the contract, once and in its order, and no other', () => {
    expect(rows.map(([key]) => key)).toEqual(Object.keys(messageTemplates).map((key) => `\`${key}\``))
  })

  it.each(Object.entries(messageTemplates))('says of %s what the contract says', (key, template) => {
    const row = rows.find(([first]) => first === `\`${key}\``) ?? []
    const [, title, topic, audience, kind, , fields = ''] = row
    expect([title, topic, audience, kind]).toEqual([
      template.title,
      `\`${template.topic}\``,
      template.audience,
      template.kind,
    ])
    expect(
      [...fields.matchAll(/`(?<field>[a-z_]+\d+)` [^,]+/gu)].map((match) => match.groups?.field),
    ).toEqual([...template.fields])
  })

  it.each(rows)('%s has its category, purpose and status', (...row) => {
    expect(row).toHaveLength(9)
    expect(row.filter((cell) => cell === '')).toEqual([])
  })
})

describe('templates', () => {
  it('have different titles: WeChat leaves one of two out of a prompt', () => {
    const titles = Object.values(messageTemplates).map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})
