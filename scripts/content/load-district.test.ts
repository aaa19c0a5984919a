import { join } from 'node:path'
import { atDayTime } from '@domain/time/shanghai'
import {
  type DistrictFiles,
  removeTemporaryDistricts,
  temporaryDistrict,
} from '../../tests/builders/district/temporary-district'
import { loadDistrict } from './load-district'

const today = '2026-11-24'
const place = `- id: park
  name: 江城园
  kind: park
  parent: null
  positioning: 做软件的园区。
  tagline: 软件
  industries: [software]
  suitedTo: [软件]
  facts: []
  advantages: []
  illustration: campus
  order: 1
`
const event = (startAt: string, endAt: string, more = '') => `- id: meeting
  title: ${more.includes('demo') ? '示例·' : ''}对接会
  summary: 见面谈合作。
  startAt: ${startAt}
  endAt: ${endAt}
  hosts: []
  agenda: []
  facts: []
${more}`

function load(files: DistrictFiles, options: { demo?: boolean; overlay?: DistrictFiles } = {}) {
  const overlays = options.overlay === undefined ? [] : [temporaryDistrict(options.overlay)]
  return loadDistrict({ directory: temporaryDistrict(files), demo: options.demo ?? false, today, overlays })
}

function itemsOf(loaded: ReturnType<typeof load>) {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.items
}

function problemsOf(loaded: ReturnType<typeof load>) {
  return loaded.ok ? [] : loaded.problems
}

afterEach(removeTemporaryDistricts)

describe('loading a district', () => {
  it('returns every item with its kind and id, settings and calendar under their own names', () => {
    const items = itemsOf(load({ 'places.yaml': place }))
    expect(items.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'calendar:calendar',
      'place:park',
      'settings:settings',
      'source:report',
    ])
  })

  it('reads a folder of files like one file', () => {
    const items = itemsOf(
      load({ 'places/a.yaml': place, 'places/b.yaml': place.replace('id: park', 'id: other') }),
    )
    expect(items.filter(({ kind }) => kind === 'place').map(({ id }) => id)).toEqual(['park', 'other'])
  })

  it('takes the paragraphs of a Markdown article as its digest', () => {
    const article =
      '---\nid: story\ntitle: 园区开园\nsource: report\norder: 1\n---\n\n第一段，\n第二行。\n\n第二段。\n'
    const items = itemsOf(load({ 'articles/story.md': article }))
    expect(items.find(({ kind }) => kind === 'article')?.data).toMatchObject({
      digest: ['第一段，\n第二行。', '第二段。'],
    })
  })

  it.each([
    ['a written day and time', '2026-12-03 14:00', '2026-12-03 17:00', '', atDayTime('2026-12-03', '14:00')],
    [
      'a demo date from the day of loading',
      'today+9 14:00',
      'today+9 17:00',
      '  demo: true\n',
      atDayTime('2026-12-03', '14:00'),
    ],
    [
      'a demo date before it',
      'today-1 23:00',
      'today+0 01:00',
      '  demo: true\n',
      atDayTime('2026-11-23', '23:00'),
    ],
  ])('turns %s into the instant at +08:00', (_title, startAt, endAt, more, expected) => {
    const file = more === '' ? 'events.yaml' : 'demo/events.yaml'
    const items = itemsOf(load({ [file]: event(startAt, endAt, more) }, { demo: more !== '' }))
    expect(items.find(({ kind }) => kind === 'event')?.data).toMatchObject({ startAt: expected })
  })

  it('leaves the demo folder out unless it is asked for', () => {
    const files = { 'demo/events.yaml': event('today+0 09:00', 'today+0 10:00', '  demo: true\n') }
    expect(itemsOf(load(files)).some(({ kind }) => kind === 'event')).toBe(false)
    expect(itemsOf(load(files, { demo: true })).some(({ kind }) => kind === 'event')).toBe(true)
  })

  it('merges demo settings over the real ones key by key', () => {
    const settings = 'demo: true\nhoursText: 示例时间\ninquiry: { settle: { papersDays: 5 } }\n'
    const items = itemsOf(load({ 'demo/settings.yaml': settings }, { demo: true }))
    expect(items.find(({ kind }) => kind === 'settings')?.data).toMatchObject({
      district: '江城区',
      hoursText: '示例时间',
      demo: true,
      inquiry: { settle: { papers: ['营业执照'], papersDays: 5 } },
    })
  })

  it('lets an overlay replace an item and add another', () => {
    const overlay = {
      'places.yaml': place.replace('江城园', '新江城园') + place.replace('id: park', 'id: second'),
    }
    const items = itemsOf(load({ 'places.yaml': place }, { overlay }))
    const places = items.filter(({ kind }) => kind === 'place')
    expect(places.map(({ id, data }) => [id, 'name' in data && data.name])).toEqual([
      ['park', '新江城园'],
      ['second', '江城园'],
    ])
  })
})

describe('what is wrong with a district', () => {
  it.each<[title: string, files: DistrictFiles, expected: { file: string; line: number; reason: string }]>([
    [
      'a value of the wrong kind, by its line',
      { 'places.yaml': place.replace('order: 1', 'order: first') },
      { file: 'places.yaml', line: 12, reason: 'order must be number' },
    ],
    [
      'a missing field, at the item',
      { 'places.yaml': place.replace('  tagline: 软件\n', '') },
      { file: 'places.yaml', line: 1, reason: 'tagline is missing' },
    ],
    [
      'a field that does not exist',
      { 'places.yaml': place.replace('order: 1', 'order: 1\n  colour: red') },
      { file: 'places.yaml', line: 13, reason: 'colour is no field of this kind' },
    ],
    [
      'a word that is not offered',
      { 'places.yaml': place.replace('[software]', '[farming]') },
      { file: 'places.yaml', line: 7, reason: 'industries[0] must be ' },
    ],
    [
      'an address nobody verified',
      { 'places.yaml': place.replace('order: 1', 'order: 1\n  address: { text: 江边 }') },
      { file: 'places.yaml', line: 13, reason: 'address.verifiedBy is missing' },
    ],
    [
      'a map point nobody verified',
      { 'places.yaml': place.replace('order: 1', 'order: 1\n  point: { latitude: 30.1, longitude: 120.1 }') },
      { file: 'places.yaml', line: 13, reason: 'point.verifiedBy is missing' },
    ],
    [
      'a phone number nobody verified',
      { 'places.yaml': place.replace('order: 1', 'order: 1\n  phone: { number: "057112345678" }') },
      { file: 'places.yaml', line: 13, reason: 'phone.verifiedBy is missing' },
    ],
    [
      'an amount without its clause',
      {
        'policies.yaml': `- id: help
  title: 办法
  level: district
  issuedBy: 江城区
  status: draft
  aspects: []
  industries: []
  summary: 一份草稿。
  audience: []
  items:
    - title: 补助
      text: 给钱。
      amount: { text: 1万元 }
  reported: []
  yearText: '2026'
  order: 1
`,
      },
      { file: 'policies.yaml', line: 13, reason: 'items[0].amount.clause is missing' },
    ],
    [
      'a file that belongs to no kind',
      { 'parks.yaml': place },
      { file: 'parks.yaml', line: 1, reason: 'no content is kept under this name' },
    ],
    [
      'broken YAML',
      { 'places.yaml': '- id: park\n  name: [江城园\n' },
      { file: 'places.yaml', line: 3, reason: 'Flow sequence' },
    ],
    [
      'a key written twice',
      { 'places.yaml': place.replace('order: 1', 'order: 1\n  order: 2') },
      { file: 'places.yaml', line: 13, reason: 'Map keys must be unique' },
    ],
    [
      'a relative date in real content',
      { 'events.yaml': event('today+1 09:00', 'today+1 10:00') },
      { file: 'events.yaml', line: 4, reason: 'a date relative to today is for the demo folder only' },
    ],
    [
      'an article without front matter',
      { 'articles/story.md': '第一段。\n' },
      { file: 'articles/story.md', line: 1, reason: 'begins with `---`' },
    ],
    [
      'too long a paragraph of an article, by its line',
      {
        'articles/story.md': `---\nid: story\ntitle: 开园\nsource: report\norder: 1\n---\n\n短。\n\n${'长'.repeat(401)}\n`,
      },
      { file: 'articles/story.md', line: 10, reason: 'digest[1] is too long' },
    ],
    [
      'a sample code of more than 32 characters',
      { 'scenes.yaml': `- { scene: 's:${'a'.repeat(31)}', label: 大门, does: 打开首页 }\n` },
      { file: 'scenes.yaml', line: 1, reason: 'scene has the wrong form' },
    ],
  ])('names %s', (_title, files, expected) => {
    const found = problemsOf(load(files)).map((problem) => ({
      ...problem,
      reason: problem.reason.slice(0, expected.reason.length),
    }))
    expect(found).toContainEqual(expected)
  })

  it('tells all problems of all files at once, in reading order', () => {
    const files = {
      'places.yaml': place.replace('order: 1', 'order: first').replace('kind: park', 'kind: farm'),
      'events.yaml': event('2026-12-03 14:00', '2026-12-03 17:00').replace('hosts: []', 'hosts: none'),
    }
    const found = problemsOf(load(files)).map(({ file, line }) => `${file}:${line}`)
    expect(found).toEqual(['events.yaml:6', 'places.yaml:3', 'places.yaml:12'])
  })

  it('does not blame an item for naming one that has a mistake of its own', () => {
    const child = place
      .replace('id: park', 'id: town')
      .replace('kind: park', 'kind: town')
      .replace('null', 'park')
    const found = problemsOf(load({ 'places.yaml': place.replace('order: 1', 'order: first') + child }))
    expect(found.map(({ line }) => line)).toEqual([12])
  })

  it('says which of its own files a district lacks', () => {
    const directory = join(temporaryDistrict({}), 'empty')
    expect(problemsOf(loadDistrict({ directory, demo: false, today }))).toEqual([
      { file: directory, line: 1, reason: 'there is no such directory' },
    ])
  })

  it('names the overlay file in which a merged setting is wrong', () => {
    const loaded = load({ 'demo/settings.yaml': 'demo: true\nphoneButton: maybe\n' }, { demo: true })
    expect(problemsOf(loaded)).toMatchObject([{ file: 'demo/settings.yaml', line: 2 }])
  })
})
