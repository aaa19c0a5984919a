import { truthText } from '../copy'
import type { Facts } from '../facts'
import type { Change, Finding, Test } from '../test'
import { all, any, atLeast, not, type Truth } from '../truth'

const cost = (changes: readonly Change[]) => changes.reduce((sum, change) => sum + change.cost, 0)

/** The cheapest so many of several repairs, together; null when there are not that many. */
function cheapest(repairs: readonly (Change[] | null)[], count: number): Change[] | null {
  const possible = repairs.filter((one) => one !== null).sort((a, b) => cost(a) - cost(b))
  return possible.length < count ? null : possible.slice(0, count).flat()
}

interface Group {
  inside: readonly Test[]
  join(truths: readonly Truth[]): Truth
  judge(facts: Facts): Truth
  label: string | undefined
  words: string
  /** How many of them have to hold, and how many may not, for the group to hold. */
  least: number
}

/** Several conditions joined. It knows how many have to hold, so it also knows how many have to fail. */
function group({ inside, join, judge, label, words, least }: Group): Test {
  const find = (facts: Facts): Finding => {
    const findings = inside.map((one) => one.find(facts))
    const truth = join(findings.map((one) => one.truth))
    const met = findings.filter((one) => one.truth === true).length
    const open = findings.filter((one) => one.truth === null).length
    const text = label ?? words
    const reason = `${truthText(truth)}：${text}，${inside.length} 项中 ${met} 项符合${open > 0 ? `、${open} 项待定` : ''}`
    return { text, truth, value: `${met}/${inside.length}`, reason, evidence: [], inside: findings }
  }
  return {
    judge,
    find,
    asks: inside.flatMap(({ asks }) => asks),
    gaps: (facts, into) => {
      if (judge(facts) !== null) return
      for (const one of inside) one.gaps(facts, into)
    },
    repair: (facts, wanted) => {
      const needed = wanted ? least : inside.length - least + 1
      const rightAlready = inside.filter((one) => one.judge(facts) === wanted)
      const others = inside.filter((one) => !rightAlready.includes(one))
      const lacking = Math.max(needed - rightAlready.length, 0)
      return cheapest(
        others.map((one) => one.repair(facts, wanted)),
        lacking,
      )
    },
  }
}

/** Judges one after the other and stops at the first answer that decides. */
function judgeUntil(inside: readonly Test[], deciding: boolean) {
  return (facts: Facts): Truth => {
    let truth: Truth = !deciding
    for (const one of inside) {
      const found = one.judge(facts)
      if (found === deciding) return deciding
      if (found === null) truth = null
    }
    return truth
  }
}

export const allTest = (inside: readonly Test[], label: string | undefined): Test =>
  group({
    inside,
    join: all,
    judge: judgeUntil(inside, false),
    label,
    words: '须全部满足',
    least: inside.length,
  })

export const anyTest = (inside: readonly Test[], label: string | undefined): Test =>
  group({ inside, join: any, judge: judgeUntil(inside, true), label, words: '须满足其一', least: 1 })

export function atLeastTest(inside: readonly Test[], least: number, label: string | undefined): Test {
  const join = (truths: readonly Truth[]) => atLeast(least, truths)
  const judge = (facts: Facts) => join(inside.map((one) => one.judge(facts)))
  return group({ inside, join, judge, label, words: `须至少满足 ${least} 项`, least })
}

export function notTest(inside: Test, label: string | undefined): Test {
  return {
    judge: (facts) => not(inside.judge(facts)),
    find: (facts) => {
      const finding = inside.find(facts)
      const truth = not(finding.truth)
      const text = label ?? `不得：${finding.text}`
      return {
        ...finding,
        text,
        truth,
        reason: `${truthText(truth)}：${text}，现为 ${finding.value}`,
        inside: [],
      }
    },
    asks: inside.asks,
    gaps: (facts, into) => inside.gaps(facts, into),
    repair: (facts, wanted) => inside.repair(facts, !wanted),
  }
}
