import type { RangeName } from './answer-words'

/** How many decimals an amount has on paper: rent is kept in 分 and spoken in 元. */
export const rangeDecimals: Record<RangeName, 0 | 2> = { areaM2: 0, rentFen: 2, amountWan: 0 }
