/** Single content items as YAML, for tests that break one line of them. Each fits the minimal district. */
export const placeSample = `- id: park
  name: 江城园
  kind: park
  parent: null
  positioning: 做软件的园区。
  tagline: 软件
  industries: []
  suitedTo: []
  facts: []
  advantages: []
  illustration: campus
  order: 1
`

export const townSample = placeSample
  .replace('id: park', 'id: town')
  .replace('kind: park', 'kind: town')
  .replace('parent: null', 'parent: park')

export const policySample = `- id: help
  title: 企业帮扶办法
  level: district
  issuedBy: 江城区
  status: unverified
  aspects: []
  industries: []
  summary: 报告提到的办法。
  audience: []
  items:
    - title: 补助
      text: 按面积补助。
      amount: { text: 每年1万元, clause: 第一条 }
      cite: { source: report }
  reported: []
  yearText: '2015'
  order: 1
`

export const demoPolicySample = policySample
  .replace('id: help', 'id: demo-help')
  .replace('title: 企业帮扶办法', 'title: 示例·租金办法')
  .replace('      cite: { source: report }\n', '')
  .replace('  reported: []', '  clauseText: [{ clause: 第一条 补助, text: 每年补助1万元。 }]\n  reported: []')
  .concat('  demo: true\n')

export const eventSample = `- id: fair
  title: 江城洽谈会
  summary: 见面谈合作。
  timeText: '2015'
  hosts: []
  agenda: []
  facts: []
`

export const datedEventSample = `- id: meeting
  title: 示例·见面会
  summary: 见面谈合作。
  startAt: today+3 14:00
  endAt: today+3 17:00
  hosts: []
  agenda: [{ from: '14:00', to: '15:00', title: 签到 }, { from: '15:00', to: '17:00', title: 交流 }]
  facts: []
  demo: true
`

export const visitSample = `- id: visit-park
  place: park
  confirm: staff
  answerMinutes: 240
  seats: 10
  maxVisitors: 5
  minutes: 60
  times: ['09:30', '14:00']
  weekdays: [1, 2]
  leadMinutes: 60
  horizonDays: 14
  cancelMinutes: 60
  focus: []
`

export const vacancySample = `- id: floor
  place: park
  name: 一号楼二层
  areaM2: 100
  verifiedBy: 江城区招商局
  verifiedAt: '2026-11-01'
  expiresAt: '2026-12-01'
`

export const termSample = (no: number, name: string) =>
  `- { id: term-${no}, no: ${no}, name: ${name}, definition: 解释。, cite: { source: report } }\n`

export const figureSample = `- { id: gdp-final, indicator: 总值, yearText: '2015', value: '7', unit: '', status: final, cite: { source: report } }
- { id: gdp-estimated, indicator: 总值, yearText: '2015', value: '8', unit: '', status: estimated, cite: { source: report } }
`

export const adviserSample = `- id: chen-li
  name: 陈立
  strength: 政策
  topics: [policy]
  ways: [phone, video]
  interpreter: true
  confirm: staff
  answerMinutes: 240
  minutes: 30
  hours:
    - { weekdays: [1, 2], from: '09:00', to: '12:00' }
    - { weekdays: [2, 3], from: '14:00', to: '17:00' }
  leadMinutes: 60
  horizonDays: 14
  cancelMinutes: 60
  order: 1
`

export const clauseSample = `- id: help-rent
  policy: help
  title: 面积补助
  gist: 按面积补助。
  terms:
    conditions: { fact: insured, op: gte, value: 10 }
    benefit: { terms: known, formula: { mul: [{ fact: area_m2 }, 12] } }
    citation: { document: 工作报告, article: 第一条, quote: 按面积补助, retrieved: '2026-11-01', grade: official }
  version: 1
  since: '2026-11-01'
`

export const demoClauseSample = `- id: demo-help-rent
  policy: demo-help
  title: 示例·注册补助
  gist: 按注册地补助。
  terms:
    conditions: { fact: registered_area, op: in, value: [江城区] }
    benefit: { terms: known, formula: 10000 }
    window: { opens: today-1, closes: today+14 17:00 }
    citation: { document: 示例·租金办法, grade: illustrative }
  version: 1
  since: today-3
  demo: true
`

export const questionSample = `- id: insured
  fact: insured
  ask: 参保员工有多少人？
  answer: { type: number, unit: person }
  order: 1
- id: area
  fact: area_m2
  ask: 租了多大面积？
  answer: { type: number, unit: square_metre }
  order: 2
`

export const demoQuestionSample = `- id: area-of-registration
  fact: registered_area
  ask: 注册在哪里？
  answer: { type: choice, options: [{ value: 江城区, label: 江城区 }, { value: 其他, label: 其他地方 }] }
  order: 3
  demo: true
`
