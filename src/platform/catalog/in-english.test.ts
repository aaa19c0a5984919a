import { anAdviser, aPlace, aSettings, aSummit, aVisit } from '../../../tests/builders/content'
import { isChineseOnly } from '../language/chinese-only'
import { applyDelta, emptyCatalog, itemOf, type RawItem } from './catalog'
import { inEnglish } from './in-english'
import { storedWords } from './stored-words'

const published = (...items: [kind: string, data: object][]) =>
  applyDelta(
    emptyCatalog(),
    items.map(([kind, data]): RawItem => ({ kind, id: 'id' in data ? String(data.id) : kind, rev: 1, data })),
  )

const town = aPlace({
  name: '跨境贸易小镇',
  shortName: '跨贸小镇',
  area: { value: '2.9', unit: 'km2', label: '建设面积', cite: { source: 'report' } },
  en: { name: 'Cross-Border Trade Town', areaLabel: 'Area under development' },
})

describe('the catalogue for readers of English', () => {
  it('has English lines where there are some, and Chinese ones elsewhere', () => {
    const shown = itemOf(inEnglish(published(['place', town])), 'place', town.id)
    expect(shown).toMatchObject({
      name: 'Cross-Border Trade Town',
      tagline: town.tagline,
      area: { value: '2.9', label: 'Area under development' },
    })
  })

  it('shows no Chinese short name in the place of an English name, yet keeps both to be found by', () => {
    const shown = itemOf(inEnglish(published(['place', town])), 'place', town.id)
    expect(shown?.shortName).toBeUndefined()
    expect(shown?.aliases).toEqual(['跨境贸易小镇', '跨贸小镇'])
  })

  it('names the parts of an agenda in their order', () => {
    const summit = aSummit({
      agenda: [
        { from: '09:00', to: '09:30', title: '签到' },
        { from: '09:30', to: '11:30', title: '主论坛' },
      ],
      en: { agenda: ['Check-in', 'Forum'] },
    })
    const shown = itemOf(inEnglish(published(['event', summit])), 'event', summit.id)
    expect(shown?.agenda.map(({ from, title }) => [from, title])).toEqual([
      ['09:00', 'Check-in'],
      ['09:30', 'Forum'],
    ])
  })

  it('leaves what is sent or compared as it is: the district, papers, wishes for a visit', () => {
    const settings = aSettings({ en: { district: 'Test District', papers: ['Licence', 'Need', 'Outline'] } })
    const visit = aVisit({ en: { focus: ['Space', 'Policies'] } })
    const shown = inEnglish(published(['settings', settings], ['visit', visit]))
    expect(itemOf(shown, 'settings', 'settings')).toMatchObject({
      district: '测试区',
      inquiry: { settle: { papers: settings.inquiry.settle.papers } },
    })
    expect(itemOf(shown, 'visit', visit.id)?.focus).toEqual(visit.focus)
  })

  it('is the same for the same catalogue, so that nothing is drawn again', () => {
    const catalog = published(['place', town])
    expect(inEnglish(catalog)).toBe(inEnglish(catalog))
  })

  it('keeps the very same items where it was only checked again', () => {
    const catalog = published(['place', town])
    const checked = { ...catalog, checkedAt: catalog.checkedAt + 60_000 }
    expect(inEnglish(checked)).toMatchObject({ checkedAt: 60_000 })
    expect(inEnglish(checked).items).toBe(inEnglish(catalog).items)
  })
})

describe('words that records keep in Chinese', () => {
  it('are known where the content has an English line for them', () => {
    const catalog = published(
      ['settings', aSettings({ en: { papers: ['Licence', 'Need', 'Outline'] } })],
      ['visit', aVisit({ en: { focus: ['Space', 'Policies'] } })],
      ['adviser', anAdviser({ en: { name: 'Zhou Jing' } })],
      ['event', aSummit({ venue: '会堂', en: { title: 'Summit', venue: 'Hall' } })],
    )
    const words = storedWords(catalog)
    expect(['营业执照', '政策办理', '周静', '测试产业峰会', '会堂'].map((word) => words.get(word))).toEqual([
      'Licence',
      'Policies',
      'Zhou Jing',
      'Summit',
      'Hall',
    ])
    expect(words.get('别的')).toBeUndefined()
  })
})

describe('a text in Chinese only', () => {
  it.each([
    ['is one without an English line, for readers of English', 'tagline', 'en', true],
    ['is none with an English line', 'name', 'en', false],
    ['is none for readers of Chinese', 'tagline', 'zh', false],
  ] as const)('%s', (_title, text, language, expected) => {
    expect(isChineseOnly(town, text, language)).toBe(expected)
  })
})
