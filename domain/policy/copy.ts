import type { Operator } from '@contract/policy/formula'
import type { Truth } from './truth'

/** The words of the trace. A clerk adds the numbers up again from them. */
export const truthWords: Record<string, string> = { true: '符合', false: '不符合', null: '待定' }

export const truthText = (truth: Truth): string => truthWords[String(truth)] ?? ''

export const operatorWords: Record<Operator, string> = {
  eq: '为',
  ne: '不为',
  in: '属于',
  not_in: '不属于',
  gt: '超过',
  gte: '不低于',
  lt: '低于',
  lte: '不超过',
  exists: '有',
  within_area: '位于',
  first_time: '首次',
  consecutive_years: '连续年数达',
  rank_lte: '排名不低于第',
}
