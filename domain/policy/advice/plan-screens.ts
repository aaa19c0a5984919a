import { type Narrowed, type Narrowing, type Negatives, narrowingsOf, type Undecided } from './narrowings'

/** So many statements are read at a glance and settled by one press. */
export const MOST_ON_A_LIST = 8
/** Fewer statements than this are asked one by one. */
const FEWEST_ON_A_LIST = 3

/** One screen: a question by itself, or several statements of which some apply. */
export interface PlannedScreen {
  facts: readonly string[]
  /** By how much its answers narrow the undecided money on average, in 元. */
  worth: number
}

export interface ScreenPlan {
  /** The undecided money, in 元. */
  open: number
  /** What narrows most comes first; each fact stands on one screen. */
  screens: readonly PlannedScreen[]
}

export interface PlanRules {
  /** The facts that may stand on a list, with what they are where they do not apply. Keep the same map over a round. */
  negatives: Negatives
  /** Facts of which it is known already that they apply, so that only their own question is left. */
  applying?: ReadonlySet<string>
  /** Facts that are not asked: answered 不清楚, or no question asks for them. */
  skipped?: ReadonlySet<string>
}

type Worths = Omit<Narrowed, 'fact'>

/** Several answers to one clause do not add up: each narrows what the others leave. */
function worthTogether(narrowings: readonly Narrowing[], facts: ReadonlySet<string>): number {
  let sum = 0
  for (const { width, narrowed } of narrowings) {
    let left = width
    for (const { fact, listed } of narrowed) if (facts.has(fact)) left *= 1 - listed / width
    sum += width - left
  }
  return sum
}

const byWorth =
  (of: ReadonlyMap<string, Worths>, how: keyof Worths) =>
  (a: string, b: string): number =>
    (of.get(b)?.[how] ?? 0) - (of.get(a)?.[how] ?? 0) || (a < b ? -1 : 1)

/**
 * Divides what could be asked into screens, each the one that narrows the undecided money most of what is left. Computed
 * on what is known now: after an answer it is planned anew.
 */
export function planScreens(
  candidates: readonly Undecided[],
  { negatives, applying = new Set(), skipped = new Set() }: PlanRules,
): ScreenPlan {
  const narrowings = narrowingsOf(candidates, negatives)
  const worths = new Map<string, Worths>()
  let open = 0
  for (const { width, narrowed } of narrowings) {
    open += width
    for (const { fact, alone, listed } of narrowed) {
      if (skipped.has(fact)) continue
      const before = worths.get(fact) ?? { alone: 0, listed: 0 }
      worths.set(fact, { alone: before.alone + alone, listed: before.listed + listed })
    }
  }
  const facts = [...worths.keys()]
  const singles = facts.sort(byWorth(worths, 'alone'))
  const listable = facts.filter((fact) => negatives.has(fact) && !applying.has(fact))
  const statements = listable.sort(byWorth(worths, 'listed'))
  const left = new Set(singles)
  const isLeft = (fact: string) => left.has(fact)
  const screens: PlannedScreen[] = []
  while (left.size > 0) {
    const [best = ''] = singles.filter(isLeft)
    const alone = worths.get(best)?.alone ?? 0
    const list = statements.filter(isLeft).slice(0, MOST_ON_A_LIST)
    const together = list.length < FEWEST_ON_A_LIST ? 0 : worthTogether(narrowings, new Set(list))
    const screen = together > alone ? { facts: list, worth: together } : { facts: [best], worth: alone }
    for (const fact of screen.facts) left.delete(fact)
    screens.push(screen)
  }
  return { open, screens }
}
