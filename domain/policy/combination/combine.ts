import { compare, type Exact, greatest, subtract } from '../exact'
import { type CapTree, cappedSum, capTree, type SharedCap } from './shared-caps'

/** What one clause would give a company, in 元 after its own caps. */
export interface Award {
  id: string
  yuan: Exact
  /** 最高: an upper bound, kept apart from what is sure. */
  isUpTo: boolean
  /** Awards of one group stack by the rule; null stands alone. */
  group: string | null
  rule: 'additive' | 'highest_only' | 'difference_only' | 'exclusive' | 'manual'
  /** The thing that is rewarded: 就高不重复 holds per thing, not per company. */
  object: string | null
  /** Ids that cannot be had together with it. */
  excludes: readonly string[]
  /** What was received for the same thing already, and is taken off. */
  received: Exact
}

export interface LeftOut {
  id: string
  /** In Chinese. */
  reason: string
}

export interface Combination {
  total: Exact
  /** Of the total: what is sure, and what is an upper bound. Never added without saying so. */
  certain: Exact
  upTo: Exact
  chosen: readonly { id: string; yuan: Exact }[]
  leftOut: readonly LeftOut[]
  /** Shared caps that took something off the sum (the single awards stay as they are). */
  reductions: readonly { cap: string; by: Exact }[]
}

/** Two shared caps that overlap without one lying inside the other: the documents contradict each other. */
export interface CapsOverlap {
  overlap: readonly [string, string]
}

interface Candidate {
  award: Award
  value: Exact
}

const byValue = (a: Candidate, b: Candidate) =>
  compare(b.value, a.value) || (a.award.id < b.award.id ? -1 : a.award.id > b.award.id ? 1 : 0)

const isOneOnly = ({ rule }: Award) => rule === 'highest_only' || rule === 'difference_only'

/** Whether two awards cannot be had together. */
function conflict(a: Award, b: Award): boolean {
  if (a.excludes.includes(b.id) || b.excludes.includes(a.id)) return true
  if (a.group === null || a.group !== b.group) return false
  if (a.rule === 'exclusive' || b.rule === 'exclusive') return true
  return (isOneOnly(a) || isOneOnly(b)) && a.object === b.object
}

interface Best {
  value: Exact
  chosen: readonly Candidate[]
}

/**
 * The best set by trying the dearest first and leaving a branch as soon as taking everything that is left could not
 * beat the best so far.
 */
function search(candidates: readonly Candidate[], caps: CapTree): Best {
  let best: Best = { value: 0, chosen: [] }
  const worth = (set: readonly Candidate[]) =>
    cappedSum(
      caps,
      set.map(({ award, value }) => ({ id: award.id, value })),
    )
  const visit = (chosen: readonly Candidate[], open: readonly Candidate[]): void => {
    const [next, ...rest] = open
    const bound = worth([...chosen, ...open])
    if (compare(bound, best.value) <= 0) return
    if (next === undefined) {
      best = { value: bound, chosen }
      return
    }
    const compatible = rest.filter(({ award }) => !conflict(award, next.award))
    visit([...chosen, next], compatible)
    // Without a conflict, leaving it out gains nothing.
    if (compatible.length < rest.length) visit(chosen, rest)
  }
  visit([], candidates)
  return best
}

function reasonFor({ award, value }: Candidate, chosen: readonly Candidate[]): string {
  if (compare(value, 0) === 0) {
    return compare(award.yuan, 0) === 0 ? '金额为 0' : '扣除已获金额后为 0'
  }
  const rivals = chosen.filter((one) => conflict(one.award, award)).map((one) => one.award.id)
  return `与 ${rivals.join('、')} 不能同享，取合计较高的组合`
}

/**
 * The most that a company can have together: one of an exclusive group, the highest for each thing, minus what was
 * received, within shared caps. Exact; the order of the awards does not matter.
 */
export function combine(awards: readonly Award[], caps: readonly SharedCap[]): Combination | CapsOverlap {
  const tree = capTree(caps)
  if ('overlap' in tree) return tree
  const candidates = awards
    .map((award): Candidate => ({ award, value: greatest(subtract(award.yuan, award.received), 0) }))
    .sort(byValue)
  const { value, chosen } = search(
    candidates.filter((one) => compare(one.value, 0) > 0),
    tree,
  )
  const sure = chosen.filter(({ award }) => !award.isUpTo)
  const valuesOf = (set: readonly Candidate[]) => set.map((one) => ({ id: one.award.id, value: one.value }))
  const certain = cappedSum(tree, valuesOf(sure))
  const left = candidates.filter((one) => !chosen.includes(one))
  const reductions: { cap: string; by: Exact }[] = []
  cappedSum(tree, valuesOf(chosen), (cap, by) => reductions.push({ cap: cap.name, by }))
  return {
    total: value,
    certain,
    upTo: subtract(value, certain),
    chosen: valuesOf(chosen).map((one) => ({ id: one.id, yuan: one.value })),
    leftOut: left.map((one) => ({ id: one.award.id, reason: reasonFor(one, chosen) })),
    reductions,
  }
}
