/**
 * A typed amount in its smallest unit, without rounding: `2.5` with two decimals is 250. Full-width digits and
 * commas between thousands are read; anything else, and more decimals than the unit has, is not a number.
 */
export function readDecimal(text: string, decimals: number): number {
  const plain = text.normalize('NFKC').replace(/[,\s]/gu, '')
  const found = /^(\d{1,9})(?:\.(\d+))?$/u.exec(plain)
  const [, whole = '', part = ''] = found ?? []
  if (found === null || part.length > decimals) return Number.NaN
  return Number(whole) * 10 ** decimals + Number(part.padEnd(decimals, '0') || '0')
}

/** An amount in its smallest unit as text: 250 with two decimals is `2.5`, 1200 with none is `1,200`. */
export function decimalText(amount: number, decimals: number): string {
  const scale = 10 ** decimals
  const whole = String(Math.floor(amount / scale)).replace(/\B(?=(?:\d{3})+$)/gu, ',')
  const part = String(amount % scale)
    .padStart(decimals, '0')
    .replace(/0+$/u, '')
  return part === '' ? whole : `${whole}.${part}`
}
