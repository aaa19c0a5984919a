import type { ContentKind, ContentOf } from '@contract/content/kinds'
import { readSeries } from '@domain/figures/read-series'
import { figureCards } from '@domain/figures/series'
import { DAY, dayOf, startOfDay } from '@domain/time/shanghai'
import { districtWithHours, realDistrict } from '../../tests/builders/district/real-district'
import type { DistrictItem } from './district-item'
import { type DistrictSource, loadDistrict } from './load-district'

const today = '2026-11-24'

function itemsOf(source: DistrictSource): DistrictItem[] {
  const loaded = loadDistrict(source)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.items
}

function dataOf<K extends ContentKind>(items: readonly DistrictItem[], kind: K): ContentOf<K>[] {
  return items.filter((item) => item.kind === kind).map((item) => item.data as ContentOf<K>)
}

const real = itemsOf(realDistrict(today))
const demo = itemsOf({ ...realDistrict(today), demo: true })

describe('the content of 下城区', () => {
  it.each<[ContentKind, number]>([
    ['place', 30],
    ['service', 15],
    ['term', 30],
    ['figure', 136],
    ['event', 19],
    ['article', 9],
    ['visit', 0],
    ['adviser', 0],
    ['vacancy', 0],
    ['spot', 0],
    ['clause', 36],
    ['question', 48],
  ])('holds of %s %i', (kind, count) => {
    expect(dataOf(real, kind)).toHaveLength(count)
  })

  it('has one park with two towns and five platforms in its tree', () => {
    const tree = dataOf(real, 'place').filter(({ parent }) => parent === 'xc-digital-park')
    expect(tree.filter(({ kind }) => kind === 'town').map(({ name }) => name)).toEqual([
      '跨贸小镇',
      '电竞小镇',
    ])
    expect(tree.filter(({ kind }) => kind === 'platform')).toHaveLength(5)
  })

  it('gives no address, map point or phone, because none is verified', () => {
    const located = dataOf(real, 'place').filter((place) => place.address ?? place.point ?? place.phone)
    expect(located).toEqual([])
  })

  it('gives no amount for a title whose text was not obtained, except the reported rent subsidy', () => {
    const withAmount = dataOf(real, 'policy')
      .filter(
        ({ issuedBy, items }) => issuedBy === '下城区' && items.some(({ amount }) => amount !== undefined),
      )
      .map(({ id }) => id)
    expect(withAmount).toEqual(['esports-town-opinions'])
  })

  it('calls only an official text or its mirror the basis of a clause', () => {
    const grades = dataOf(real, 'clause').map(({ id, terms }) => `${terms.citation?.grade} ${id}`)
    expect(grades.filter((grade) => grade.startsWith('official'))).toHaveLength(19)
    expect(grades.filter((grade) => grade.startsWith('undefined'))).toEqual([])
  })

  it('shows no policy as in force', () => {
    expect(dataOf(real, 'policy').filter(({ status }) => status === 'in_force')).toEqual([])
  })

  it('names the seventeen policies of the material and one public document', () => {
    const own = dataOf(real, 'policy').filter(({ issuedBy }) => issuedBy === '下城区')
    expect(own).toHaveLength(18)
  })

  it('puts the three figures of the home page in order, the estimate beside the final value', () => {
    const strip = dataOf(real, 'figure')
      .flatMap(({ value, highlight }) => (highlight === undefined ? [] : [{ value, ...highlight }]))
      .sort((a, b) => a.order - b.order)
    expect(strip).toMatchObject([
      { value: '764.00', order: 1, label: '地区生产总值', beside: '报告预计 765' },
      { value: '916.27', order: 2, label: '社零总额', beside: '报告预计 904' },
      { value: '94.4', order: 3, label: '第三产业占比', beside: '全省第一 报告预计' },
    ])
  })

  it('gives no window of a service, because none is verified', () => {
    expect(dataOf(real, 'service').filter(({ window }) => window !== undefined)).toEqual([])
  })

  it('keeps its series apart where the basis changed, and draws the final values', () => {
    const drawn = (id: string) => {
      const rule = Object.values(figureCards)
        .flatMap((cards) => cards.flatMap(({ series }) => series))
        .find((series) => series.id === id)
      return readSeries(rule ?? { id, indicators: [], drawn: 'bars' }, dataOf(real, 'figure')).map(
        ({ figure, joined }) => (joined ? `–${figure.value}` : figure.value),
      )
    }
    expect(drawn('gdp')).toEqual(['643.57', '–690.76', '–764.00'])
    expect(drawn('retail')).toEqual(['700', '768.26', '916.27'])
    expect(drawn('investment')).toEqual(['152.84', '–101.70', '–114.4'])
    expect(drawn('capital')).toEqual(['146.45', '–140.22', '–156', '149'])
    expect(drawn('foreign')).toEqual(['2.45', '–3.07', '–3.08', '3.32'])
    expect(drawn('zheshang')).toEqual(['53.08', '–58.81', '–78.21', '65'])
    expect(drawn('local-revenue')).toEqual(['77.50', '80.17'])
    expect(drawn('budget-revenue')).toEqual(['85.64'])
    expect(drawn('tertiary-share')).toEqual(['94.4'])
  })

  it('promises no reply time and no opening hours', () => {
    const settings = dataOf(real, 'settings')[0]
    expect(settings?.inquiry.settle.limit).toBeUndefined()
    expect(settings?.workingHours).toBeUndefined()
    expect(settings?.contacts).toEqual([])
  })
})

describe('the demo of 下城区', () => {
  it('takes visits to at least six parks, some confirmed at once and some by staff', () => {
    const visits = dataOf(demo, 'visit')
    expect(new Set(visits.map(({ place }) => place)).size).toBeGreaterThanOrEqual(6)
    expect(new Set(visits.map(({ confirm }) => confirm))).toEqual(new Set(['auto', 'staff']))
  })

  it('has a summit on the day of loading and a roadshow nine days later', () => {
    const dayOfEvent = (id: string) => {
      const event = dataOf(demo, 'event').find((candidate) => candidate.id === id)
      return event?.startAt === undefined ? undefined : dayOf(event.startAt)
    }
    expect(dayOfEvent('ai-summit')).toBe(today)
    expect(dayOfEvent('vc-roadshow')).toBe(dayOf(startOfDay(today) + 9 * DAY))
  })

  it('has clauses of every kind that the calculator knows, with one that has changed', () => {
    const written = dataOf(demo, 'clause').filter(({ demo: isDemo }) => isDemo)
    expect(written.length).toBeGreaterThanOrEqual(25)
    const has = (part: RegExp) => written.some(({ terms }) => part.test(JSON.stringify(terms)))
    const kinds = [
      'marginal',
      'flat',
      'lookup',
      'per_unit',
      'diff_from_prior',
      'at_least',
      'in_kind',
      'manual',
    ]
    const rules = ['exclusive', 'highest_only', 'ratio_ceiling', 'policy_enterprise_year']
    const windows = ['fixed', 'annual', 'rolling', 'until_exhausted', 'no_application']
    const others = ['"deferrable":true', 'interest_subsidy', 'linked_to_tax_contribution']
    expect([...kinds, ...rules, ...windows, ...others].filter((part) => !has(new RegExp(part, 'u')))).toEqual(
      [],
    )
    expect(written.filter(({ previous }) => previous !== undefined).length).toBeGreaterThanOrEqual(1)
  })

  it('uses a term of 名词解释 in a clause', () => {
    const clauses = dataOf(demo, 'policy').flatMap(({ clauseText }) => clauseText ?? [])
    expect(clauses.some(({ text }) => text.includes('容缺受理'))).toBe(true)
  })

  it('leaves every real item as it is', () => {
    const settled = real.filter(({ kind }) => kind !== 'settings')
    expect(demo).toEqual(expect.arrayContaining(settled))
  })

  it.each(['2026-12-31', '2027-02-27', '2027-11-24'])('is free of problems when loaded on %s', (day) => {
    expect(loadDistrict({ ...realDistrict(day), demo: true })).toMatchObject({ ok: true })
  })
})

describe('the test district', () => {
  it('is the real content with hours, a limit and two visits, and nothing of the demo', () => {
    const items = itemsOf(districtWithHours(today))
    expect(dataOf(items, 'visit').map(({ confirm }) => confirm)).toEqual(['auto', 'staff'])
    expect(dataOf(items, 'settings')[0]).toMatchObject({
      district: '下城区',
      inquiry: { settle: { limit: { workingMinutes: 840 }, papersDays: 10 } },
    })
    expect(items.filter(({ data }) => 'demo' in data)).toEqual([])
  })
})
