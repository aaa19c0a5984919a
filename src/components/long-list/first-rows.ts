/** The first `shown` rows of groups that stand one after the other; the groups behind them are left out. */
export function firstRows<Row, Group extends { rows: readonly Row[] }>(
  groups: readonly Group[],
  shown: number,
): Group[] {
  let left = shown
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, Math.max(left, 0))
    left -= group.rows.length
    return rows.length === 0 ? [] : [{ ...group, rows }]
  })
}

/** How many rows all groups have. */
export function countRows(groups: readonly { rows: readonly unknown[] }[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0)
}
