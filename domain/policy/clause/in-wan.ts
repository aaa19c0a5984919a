import { divide, type Exact, floor, multiply } from '../exact'

/** An amount in 万元 with two decimals, the rest left out: 333333 is 33.33. */
export function inWan(yuan: Exact): string {
  const hundredths = String(floor(divide(multiply(yuan, 100), 10_000))).padStart(3, '0')
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`
}
