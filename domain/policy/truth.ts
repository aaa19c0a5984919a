/** Kleene's three values; `null` is unknown. */
export type Truth = boolean | null

export const not = (truth: Truth): Truth => (truth === null ? null : !truth)

/** Whether at least `least` of them are true: unknown as long as the unknown ones decide it. */
export function atLeast(least: number, truths: readonly Truth[]): Truth {
  let [met, open] = [0, 0]
  for (const truth of truths) {
    if (truth === true) met += 1
    else if (truth === null) open += 1
  }
  if (met >= least) return true
  return met + open >= least ? null : false
}

export function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes(null) ? null : true
}

export function any(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes(null) ? null : false
}
