/** Rows that a page opens with: more than fill the tallest phone, far fewer than are slow to draw. */
export const FIRST_ROWS = 8
/** Rows that one message to WeChat's view layer carries; a row with everything takes about 2 KB of its 8. */
export const ROWS_A_STEP = 3
/** Rows that reaching the end brings. */
export const ROWS_A_PAGE = 12

/** How many rows are drawn next on the way to `wanted`, never more than there are. */
export function nextRows(shown: number, { wanted, all }: { wanted: number; all: number }): number {
  return Math.min(shown + ROWS_A_STEP, wanted, all)
}
