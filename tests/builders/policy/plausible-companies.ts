import type { NumberUnit, PolicyQuestion } from '@contract/content/question'
import { type AnswerValue, negativeOf } from '../../../src/features/match/answer-value'
import type { Mark } from '../../../src/features/match/list-marks'
import type { Answerer } from './played-screens'

/** What a company would tell of itself, in the units of the questions; what is not there it has none of. */
export type PlausibleCompany = Readonly<Record<string, AnswerValue>>

/** Companies as they come to the office, each with what it has; everything else it does not have. */
export const typicalCompanies: Readonly<Record<string, PlausibleCompany>> = {
  '新设软件公司，8 人，租 150 ㎡': {
    registered_area: '下城区',
    industry: '软件',
    sector: '服务业',
    new: true,
    age_years: '1',
    months_here: '10',
    in_park: true,
    area_m2: '150',
    rent_per_m2_day: '2',
    days: '365',
    revenue_yuan: '300',
    prior_yuan: '0',
    best_revenue_yuan: '0',
    rd_yuan: '60',
    insured: '8',
    new_insured: '8',
    own_technology: true,
  },
  '去年来的软件公司，30 人，做研发，首次认定国高企': {
    registered_area: '下城区',
    industry: '软件',
    sector: '服务业',
    new: true,
    age_years: '2',
    months_here: '14',
    in_park: true,
    area_m2: '300',
    rent_per_m2_day: '3',
    days: '365',
    revenue_yuan: '2000',
    prior_yuan: '1500',
    best_revenue_yuan: '1500',
    rd_yuan: '300',
    insured: '30',
    hightech_event: '首次认定',
  },
  '成长期电商企业，45 人，租 800 ㎡，有出口': {
    registered_area: '下城区',
    industry: '数字贸易',
    sector: '服务业',
    age_years: '4',
    months_here: '36',
    area_m2: '800',
    rent_per_m2_day: '2.5',
    days: '365',
    revenue_yuan: '6000',
    prior_yuan: '5000',
    best_revenue_yuan: '5000',
    rd_yuan: '300',
    insured: '45',
    cross_border: true,
    trade_usd: '4000000',
    export_usd: '3500000',
  },
  '规上制造总部，320 人，自有办公，有设备投入': {
    registered_area: '下城区',
    industry: '制造',
    sector: '工业',
    age_years: '12',
    months_here: '120',
    area_m2: '0',
    days: '365',
    revenue_yuan: '80000',
    prior_yuan: '76900',
    best_revenue_yuan: '76900',
    rd_yuan: '3200',
    insured: '320',
    net_yuan: '2000',
    hightech_event: '重新认定',
  },
  还没注册的外地贸易公司: {
    registered_area: '杭州以外',
    industry: '商贸',
    sector: '服务业',
    new: true,
    age_years: '6',
    months_here: '0',
    area_m2: '0',
    revenue_yuan: '1200',
    prior_yuan: '1100',
    best_revenue_yuan: '1300',
    insured: '12',
  },
}

/** The same numbers for the same seed, from 0 to 1. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How many of all companies have what a question asks for; of the others one in twelve. */
const SHARES: Readonly<Record<string, number>> = {
  new: 0.4,
  in_park: 0.5,
  rd_yuan: 0.45,
  hightech_event: 0.2,
  srdi_title: 0.15,
  strategic: 0.2,
  own_technology: 0.4,
  new_insured: 0.35,
  interest_yuan: 0.3,
  funding_yuan: 0.15,
  trade_usd: 0.2,
}
const RARELY = 1 / 12
interface Dice {
  chance: () => number
  between: (least: number, most: number) => number
  /** The size of the company: its revenue in 万元. */
  size: number
}

function numberBy({ between, size }: Dice, unit: NumberUnit): string {
  if (unit === 'usd') return String(Math.ceil(size * between(100, 2_000)))
  return String(Math.ceil(unit === 'wan_yuan' ? size * between(0.02, 0.3) : between(1, 8)))
}

/** What a company has of one question; undefined where it has nothing. */
function answerBy(dice: Dice, { fact, answer, applies }: PolicyQuestion): AnswerValue | undefined {
  const { chance } = dice
  if (applies !== undefined && chance() >= (SHARES[fact] ?? RARELY)) return undefined
  if (answer.type === 'number') return numberBy(dice, answer.unit)
  if (answer.type === 'yes_no') return applies === undefined ? chance() < RARELY : true
  if (answer.type === 'day') return undefined
  const options = answer.options.map(({ value }) => value).filter((value) => value !== applies?.otherwise)
  return options[Math.floor(chance() * options.length)]
}

/** A company by chance, plausible as a whole: sizes go together, rare things are rare. */
export function aPlausibleCompany(questions: readonly PolicyQuestion[], seed: number): PlausibleCompany {
  const chance = numbersFrom(seed)
  const between = (least: number, most: number) => least + chance() * (most - least)
  const size = 10 ** between(1.5, 4.5)
  const told: Record<string, AnswerValue> = {}
  for (const question of questions) {
    const value = answerBy({ chance, between, size }, question)
    if (value !== undefined) told[question.fact] = value
  }
  return {
    ...told,
    registered_area: chance() < 0.8 ? '下城区' : (told.registered_area ?? null),
    age_years: String(Math.ceil(between(0, 12))),
    months_here: String(Math.floor(between(0, 60))),
    area_m2: String(chance() < 0.15 ? 0 : Math.ceil(size ** 0.5 * between(5, 20))),
    rent_per_m2_day: String(Math.round(between(10, 50)) / 10),
    days: '365',
    insured: String(Math.ceil(size / between(30, 120))),
    revenue_yuan: String(Math.ceil(size)),
    prior_yuan: String(Math.ceil(size * between(0.5, 1.3))),
    best_revenue_yuan: String(Math.ceil(size * between(0.5, 1.4))),
  }
}

const nothingOf = { number: '0', yes_no: false, choice: null, day: null } as const

/** How such a company answers and marks. */
export function companyAnswers(company: PlausibleCompany): Answerer {
  return {
    alone: (question) => {
      const { fact, answer } = question
      const told = company[fact]
      return told === undefined ? (negativeOf(question) ?? nothingOf[answer.type]) : told
    },
    onList: (question) => {
      const { fact, answer } = question
      const value = company[fact]
      if (value === undefined || value === negativeOf(question)) return undefined
      return answer.type === 'number' && value !== null ? true : (value as Mark)
    },
  }
}
