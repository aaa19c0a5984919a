import type { Figure } from '@contract/content/knowledge'
import type { FigureTopic } from '@domain/figures/series'
import type { Catalogue } from '@/platform/language'

/** A part of the page: a topic, or everything by year. */
export type FigureView = FigureTopic | 'years'

export interface FigureWords {
  title: string
  failed: string
  viewsLabel: string
  views: Record<FigureView, string>
  none: { title: string; text: string; home: string }
  off: { title: string; text: string }
  /** In brackets behind a value or year; empty for what was reached. */
  statuses: Record<Figure['status'], string>
  cards: Record<string, string>
  cardNotes: Record<string, string>
  separator: string
  listSeparator: string
  beside: (value: string) => string
  finalOf: (year: string, source: string) => string
  estimated: string
  target: string
  hollow: string
  notJoined: string
  axisFrom: (from: string) => string
  chartOf: (name: string, values: string) => string
  yearValue: (year: string, value: string) => string
  besideValue: (value: string) => string
  showTable: string
  hideTable: string
  tableOf: (name: string) => string
  year: string
  value: string
  growth: string
  growthTitle: string
  growthLead: string
  indicator: string
  notListed: string
  estimatedYear: (year: string) => string
  yearsLabel: string
  spans: Record<string, string>
  targetsOf: (year: string) => string
  yearTable: (year: string) => string
  yearsLead: string
  asWritten: string
}

/** What 区情数据 says. Indicators, units and notes come with the figures. */
export const figureCopy: Catalogue<FigureWords> = {
  zh: {
    title: '区情数据',
    failed: '没能打开区情数据',
    viewsLabel: '看哪一部分',
    views: { totals: '总量', industry: '产业', openness: '开放', revenue: '财政', years: '逐年' },
    none: { title: '还没有区情数据', text: '数据发布后会放在这里。', home: '回首页' },
    off: { title: '区情数据没有开放', text: '本区暂时没有开放这个栏目。' },
    statuses: { actual: '实际', estimated: '预计', target: '目标', final: '终值' },
    cards: {
      output: '地区生产总值与社零总额',
      investment: '固定资产投资',
      services: '服务业与第三产业',
      'modern-services': '现代服务业比重',
      'buildings-10m': '税收超千万元的楼宇',
      'buildings-100m': '税收超亿元的楼宇',
      capital: '到位杭外资金',
      foreign: '到位外资',
      zheshang: '浙商项目到位资金',
      exports: '出口',
      revenue: '地方财政',
      'building-tax': '目标楼宇税收（119幢）',
    },
    cardNotes: {
      services: '增加值和两个占比口径不同，分开列',
      'buildings-10m': '税收与全口径税收口径不同，分开列',
      'buildings-100m': '税收与全口径税收口径不同，分开列',
      exports: '两份报告用的名称不同，没有确认是同一项，分开列',
      revenue: '地方财政收入与地方一般公共预算收入口径不同，分开列，不作比较',
    },
    separator: ' · ',
    listSeparator: '，',
    beside: (value) => `报告预计 ${value}`,
    finalOf: (year, source) => `${year}年。大字为《${source}》的终值`,
    estimated: '预计',
    target: '目标',
    hollow: '空心为预计或目标',
    notJoined: '口径有调整，不连线',
    axisFrom: (from) => `纵轴从 ${from} 起`,
    chartOf: (name, values) => `${name}：${values}`,
    yearValue: (year, value) => `${year}年 ${value}`,
    besideValue: (value) => `（报告预计 ${value}）`,
    showTable: '看数表',
    hideTable: '收起数表',
    tableOf: (name) => `${name}，数表`,
    year: '年份',
    value: '数值',
    growth: '同比 %',
    growthTitle: '同比增速',
    growthLead: '照报告原文列出，不由数值推算。报告没有给出的写“未列”。',
    indicator: '指标',
    notListed: '未列',
    estimatedYear: (year) => `${year} 预计`,
    yearsLabel: '年份',
    spans: { '2011–2015': '“十二五”合计', '2016–2020': '“十三五”目标' },
    targetsOf: (year) => `${year} 目标`,
    yearTable: (year) => `${year}年的数据`,
    yearsLead: '“预计”是报告时的估计，“终值”是后来公布的数，“目标”没有实现与否的数。',
    asWritten: '数值照来源原文，不四舍五入，不换算。',
  },
  en: {
    title: 'The district in figures',
    failed: 'The figures could not be opened',
    viewsLabel: 'Which part',
    views: { totals: 'Totals', industry: 'Industry', openness: 'Trade', revenue: 'Revenue', years: 'Years' },
    none: { title: 'No figures yet', text: 'Published figures will stand here.', home: 'Home' },
    off: { title: 'Figures are not offered', text: 'This district does not offer this part now.' },
    statuses: { actual: 'actual', estimated: 'estimate', target: 'target', final: 'final' },
    cards: {
      output: 'Gross product and retail sales',
      investment: 'Fixed-asset investment',
      services: 'Services and the tertiary sector',
      'modern-services': 'Share of modern services',
      'buildings-10m': 'Buildings paying over 10 million in tax',
      'buildings-100m': 'Buildings paying over 100 million in tax',
      capital: 'Capital from outside Hangzhou',
      foreign: 'Foreign capital',
      zheshang: 'Capital of Zhejiang entrepreneurs',
      exports: 'Exports',
      revenue: 'Local revenue',
      'building-tax': 'Tax of 119 target buildings',
    },
    cardNotes: {
      services: 'Added value and the two shares are measured differently and stand apart',
      'buildings-10m': 'Tax and all taxes are measured differently and stand apart',
      'buildings-100m': 'Tax and all taxes are measured differently and stand apart',
      exports: 'The reports use two names; nobody confirmed that they are the same',
      revenue: 'Local revenue and general budget revenue are measured differently; not to be compared',
    },
    separator: ' · ',
    listSeparator: ', ',
    beside: (value) => `report expected ${value}`,
    finalOf: (year, source) => `${year}. Large figures are final values from ${source}`,
    estimated: 'est.',
    target: 'target',
    hollow: 'Hollow: estimate or target',
    notJoined: 'basis changed, not joined',
    axisFrom: (from) => `The axis starts at ${from}`,
    chartOf: (name, values) => `${name}: ${values}`,
    yearValue: (year, value) => `${year} ${value}`,
    besideValue: (value) => ` (report expected ${value})`,
    showTable: 'Show the table',
    hideTable: 'Hide the table',
    tableOf: (name) => `${name}, table`,
    year: 'Year',
    value: 'Value',
    growth: 'Growth %',
    growthTitle: 'Yearly growth',
    growthLead: 'As the reports print it, never computed from the values.',
    indicator: 'Indicator (Chinese only)',
    notListed: 'not given',
    estimatedYear: (year) => `${year} est.`,
    yearsLabel: 'Year',
    spans: { '2011–2015': '2011–2015 in all', '2016–2020': 'Targets 2016–2020' },
    targetsOf: (year) => `Targets ${year}`,
    yearTable: (year) => `Figures of ${year}`,
    yearsLead:
      '"Estimate" is what a report expected, "final" what was published later, "target" what was aimed at.',
    asWritten: 'Values stand as their source prints them, neither rounded nor converted.',
  },
}
