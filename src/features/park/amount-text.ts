/** Rent in 分 as yuan with at least one decimal: 260 is `2.6`, 300 is `3.0`, 225 is `2.25`. */
export function rentText(fen: number): string {
  const cents = String(fen % 100).padStart(2, '0')
  return `${Math.floor(fen / 100)}.${cents.endsWith('0') ? cents[0] : cents}`
}

/** A decimal text or whole number with a comma between thousands. */
export function withThousands(value: string | number): string {
  const [whole = '', decimals] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
