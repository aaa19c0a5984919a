/** The parts of 区情数据. */
export const figureTopics = ['totals', 'industry', 'openness', 'revenue'] as const
export type FigureTopic = (typeof figureTopics)[number]

/**
 * Why figures stay apart. `base_revised`: the year before was revised, so that levels and the stated growth do
 * not agree. `other_measure`: another quantity. `name_differs`: the reports name it differently and nobody
 * confirmed that it is the same.
 */
export type Apart = 'base_revised' | 'other_measure' | 'name_differs'

/** How figures of the reports belong together. */
export interface SeriesRule {
  id: string
  /** Names under which the reports give one and the same quantity. */
  indicators: readonly string[]
  /** `line` joins the years, `points` sets them on one scale unjoined, `bars` gives each a length from zero. */
  drawn: 'line' | 'points' | 'bars'
  /** Why it is not joined, or not joined with its neighbour. */
  apart?: Apart
}

/** Series that stand on one card, because a reader looks for them together. */
export interface FigureCard {
  id: string
  series: readonly SeriesRule[]
}

/** What is drawn in each part. Figures outside of it stand in the list by year only. */
export const figureCards: Record<FigureTopic, readonly FigureCard[]> = {
  totals: [
    {
      id: 'output',
      series: [
        { id: 'gdp', indicators: ['地区生产总值'], drawn: 'line' },
        { id: 'retail', indicators: ['社会消费品零售总额'], drawn: 'points', apart: 'base_revised' },
      ],
    },
    { id: 'investment', series: [{ id: 'investment', indicators: ['固定资产投资'], drawn: 'line' }] },
    {
      id: 'services',
      series: [
        { id: 'services-value', indicators: ['服务业增加值'], drawn: 'bars', apart: 'other_measure' },
        { id: 'services-share', indicators: ['服务业占GDP比重'], drawn: 'bars', apart: 'other_measure' },
        { id: 'tertiary-share', indicators: ['第三产业占比'], drawn: 'bars', apart: 'other_measure' },
      ],
    },
  ],
  industry: [
    {
      id: 'modern-services',
      series: [{ id: 'modern-services', indicators: ['现代服务业比重'], drawn: 'bars' }],
    },
    {
      id: 'buildings-10m',
      series: [
        { id: 'tax-10m', indicators: ['税收超千万元楼宇'], drawn: 'bars', apart: 'other_measure' },
        { id: 'all-tax-10m', indicators: ['全口径税收超千万元楼宇'], drawn: 'bars', apart: 'other_measure' },
      ],
    },
    {
      id: 'buildings-100m',
      series: [
        { id: 'tax-100m', indicators: ['税收超亿元楼宇'], drawn: 'bars', apart: 'other_measure' },
        { id: 'all-tax-100m', indicators: ['全口径税收超亿元楼宇'], drawn: 'bars', apart: 'other_measure' },
      ],
    },
  ],
  openness: [
    {
      id: 'capital',
      series: [{ id: 'capital', indicators: ['到位杭外资金', '杭外到位资金'], drawn: 'line' }],
    },
    { id: 'foreign', series: [{ id: 'foreign', indicators: ['到位外资'], drawn: 'line' }] },
    {
      id: 'zheshang',
      series: [
        { id: 'zheshang', indicators: ['到位浙商项目资金', '浙商创业创新项目到位资金'], drawn: 'line' },
      ],
    },
    {
      id: 'exports',
      series: [
        { id: 'exports', indicators: ['外贸出口'], drawn: 'bars', apart: 'name_differs' },
        { id: 'own-exports', indicators: ['自营出口总额'], drawn: 'bars', apart: 'name_differs' },
      ],
    },
  ],
  revenue: [
    {
      id: 'revenue',
      series: [
        { id: 'local-revenue', indicators: ['地方财政收入'], drawn: 'bars', apart: 'other_measure' },
        { id: 'budget-revenue', indicators: ['地方一般公共预算收入'], drawn: 'bars', apart: 'other_measure' },
      ],
    },
    {
      id: 'building-tax',
      series: [{ id: 'building-tax', indicators: ['目标楼宇税收（119幢）'], drawn: 'bars' }],
    },
  ],
}

/** Whose yearly growth the reports state, in the order of the table. */
export const growthRows: Record<FigureTopic, readonly string[]> = {
  totals: ['地区生产总值', '社会消费品零售总额', '固定资产投资', '地方财政收入', '地方一般公共预算收入'],
  industry: [
    '服务业增加值',
    '“3+3”产业增加值',
    '三大新兴产业增速',
    '金融业增加值',
    '文化创意产业增加值',
    '健康服务业增加值',
    '信息经济增加值增速',
    '金融业增加值增速',
    '文创产业增加值增速',
    '健康产业增加值增速',
  ],
  openness: ['到位杭外资金', '到位浙商项目资金', '外贸出口', '离岸外包合同执行金额'],
  revenue: ['地方财政收入', '地方一般公共预算收入', '“三公”经费'],
}
