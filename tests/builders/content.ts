import type { ContentOf } from '@contract/content/kinds'
import type { PublishableItem } from '../../scripts/content/decide-publication'
import { aPolicy, aPublishedClause } from './clauses'

/** Settings with working hours and an approved reply limit; a test overrides what it is about. */
export function aSettings(over: Partial<ContentOf<'settings'>> = {}): ContentOf<'settings'> {
  return {
    district: '测试区',
    appName: '投资测试',
    operator: '测试区招商局',
    workingHours: [
      { from: '09:00', to: '12:00' },
      { from: '13:30', to: '17:30' },
    ],
    inquiry: {
      settle: {
        limit: { workingMinutes: 840, approvedBy: '测试区招商局', approvedAt: '2026-01-05' },
        papers: ['营业执照', '用房需求', '项目简介'],
        papersDays: 15,
      },
      finance: {
        recipients: [
          { id: 'first-bank', name: '第一银行', text: '科技企业贷款' },
          { id: 'second-fund', name: '第二基金', text: '早期投资' },
        ],
      },
    },
    phoneButton: true,
    modules: [
      'parks',
      'policies',
      'events',
      'inquiries',
      'visits',
      'figures',
      'news',
      'services',
      'consultations',
    ],
    contacts: [],
    templates: {
      inquiry_reply: 'tpl-inquiry',
      booking_result: 'tpl-booking',
      policy_news: 'tpl-policy',
      staff_due: 'tpl-staff',
    },
    ...over,
  }
}

/** A visit of 20 seats on weekdays at 09:30 and 14:00, confirmed by staff within a working day. */
export function aVisit(over: Partial<ContentOf<'visit'>> = {}): ContentOf<'visit'> {
  return {
    id: 'visit-kuamao',
    place: 'kuamao-town',
    confirm: 'staff',
    answerMinutes: 420,
    seats: 20,
    maxVisitors: 5,
    minutes: 60,
    times: ['09:30', '14:00'],
    weekdays: [1, 2, 3, 4, 5],
    leadMinutes: 60,
    horizonDays: 7,
    cancelMinutes: 240,
    focus: ['可租载体', '政策办理'],
    ...over,
  }
}

/** An adviser of the town, asked at 14:00 and 14:30 on weekdays about anything, confirmed by staff. */
export function anAdviser(over: Partial<ContentOf<'adviser'>> = {}): ContentOf<'adviser'> {
  return {
    id: 'zhou-jing',
    name: '周静',
    strength: '跨贸小镇',
    place: 'kuamao-town',
    topics: ['policy', 'site', 'finance'],
    ways: ['phone', 'video', 'onsite'],
    interpreter: true,
    confirm: 'staff',
    answerMinutes: 420,
    minutes: 30,
    hours: [{ weekdays: [1, 2, 3, 4, 5], from: '14:00', to: '15:00' }],
    leadMinutes: 60,
    horizonDays: 7,
    cancelMinutes: 120,
    order: 1,
    ...over,
  }
}

/** A summit of 20 seats on Thursday 26 November 2026, 09:00 to 17:30 in Shanghai. */
export function aSummit(over: Partial<ContentOf<'event'>> = {}): ContentOf<'event'> {
  return {
    id: 'ai-summit',
    title: '测试产业峰会',
    summary: '上午主论坛，下午对接。',
    startAt: Date.parse('2026-11-26T01:00:00Z'),
    endAt: Date.parse('2026-11-26T09:30:00Z'),
    hosts: [],
    agenda: [],
    facts: [],
    seats: 20,
    ...over,
  }
}

export function aPlace(over: Partial<ContentOf<'place'>> = {}): ContentOf<'place'> {
  return {
    id: 'kuamao-town',
    name: '跨贸小镇',
    kind: 'town',
    parent: null,
    positioning: '承载数字贸易的小镇',
    tagline: '数字贸易',
    industries: ['digital_trade'],
    suitedTo: ['跨境电商'],
    facts: [],
    advantages: [],
    illustration: 'town',
    order: 1,
    ...over,
  }
}

/** A second policy of an invented title, whose clause a 服务方案 may name. */
const rentPolicy = aPolicy({ id: 'rent-support', title: '示例·办公用房办法' })

/** The clause of that policy: half of the rent. */
export function aRentClause(over: Partial<ContentOf<'clause'>> = {}): ContentOf<'clause'> {
  return aPublishedClause({
    id: 'rent-support-1',
    policy: rentPolicy.id,
    title: '示例·房租补助',
    gist: '自用办公用房按实际房租补助一半。',
    terms: { benefit: { kind: 'cash', terms: 'known', formula: { mul: ['0.5', { fact: 'rent_yuan' }] } } },
    ...over,
  })
}

/** The least content a district can be published with: a place, its visits, a policy, settings and a calendar. */
export function aDistrict(
  over: {
    settings?: Partial<ContentOf<'settings'>>
    visits?: ContentOf<'visit'>[]
    advisers?: ContentOf<'adviser'>[]
    events?: ContentOf<'event'>[]
  } = {},
): PublishableItem[] {
  const visits = over.visits ?? [aVisit()]
  return [
    { kind: 'settings', id: 'settings', data: aSettings(over.settings) },
    { kind: 'calendar', id: 'calendar', data: { closed: [], open: [] } },
    { kind: 'place', id: 'kuamao-town', data: aPlace() },
    { kind: 'policy', id: rentPolicy.id, data: rentPolicy },
    { kind: 'clause', id: 'rent-support-1', data: aRentClause() },
    ...visits.map((visit) => ({ kind: 'visit' as const, id: visit.id, data: visit })),
    ...(over.advisers ?? []).map((adviser) => ({ kind: 'adviser' as const, id: adviser.id, data: adviser })),
    ...(over.events ?? []).map((event) => ({ kind: 'event' as const, id: event.id, data: event })),
  ]
}
