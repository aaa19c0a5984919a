import type { Case, Formula, Literal } from '@contract/policy/formula'
import { type Compiler, type Computed, type Gaps, noGaps, numText } from '../computed'
import type { Facts } from '../facts'
import { hull, isRange, type Num } from '../range'
import type { Test } from '../test'
import { literalNode, numberOf } from './literal'

type Labelled = { label?: string | undefined }

const prefix = (label: string | undefined) => (label === undefined ? '' : `${label}：`)

interface Branch {
  test: Test | null
  value: Computed
}

/** The branches that may be the one taken: all that are open, up to the first that is sure. */
function openBranches(branches: readonly Branch[], facts: Facts): Branch[] {
  const open: Branch[] = []
  for (const branch of branches) {
    const truth = branch.test === null ? true : branch.test.judge(facts)
    if (truth !== false) open.push(branch)
    if (truth === true) break
  }
  return open
}

/** The first case whose condition is met. While conditions are open, every branch they leave open counts. */
export function whenNode(
  node: { when: Case | Case[]; else?: Formula | undefined } & Labelled,
  compiler: Compiler,
): Computed {
  const cases = Array.isArray(node.when) ? node.when : [node.when]
  const last = node.else ?? cases.at(-1)?.else ?? 0
  const branches: Branch[] = [
    ...cases.map((one) => ({ test: compiler.condition(one.if), value: compiler.formula(one.then) })),
    { test: null, value: compiler.formula(last) },
  ]
  const evaluate = (facts: Facts): Num =>
    openBranches(branches, facts)
      .map(({ value }) => value.evaluate(facts))
      .reduce(hull)
  return {
    evaluate,
    asks: branches.flatMap(({ test, value }) => [...(test?.asks ?? []), ...value.asks]),
    tell: (facts, lines) => {
      const open = openBranches(branches, facts)
      const [only] = open
      if (open.length > 1 || only === undefined) {
        for (const { test, value } of open) {
          lines.push(
            `${prefix(node.label)}若${test?.find(facts).text ?? '以上均不符合'}，则 ${value.tell(facts, lines)}`,
          )
        }
        return numText(evaluate(facts))
      }
      const text = only.value.tell(facts, lines)
      if (only.test !== null) lines.push(`${prefix(node.label)}${only.test.find(facts).text}，取 ${text}`)
      return text
    },
    gaps: (facts, into) => {
      if (!isRange(evaluate(facts))) return
      const open = openBranches(branches, facts)
      for (const { test, value } of open) {
        if (open.length > 1) test?.gaps(facts, into)
        value.gaps(facts, into)
      }
    },
  }
}

/** Whether a way is open: `""` says that there is nothing of the kind. */
const isTold = (way: Computed, facts: Facts) => way.raw?.(facts) !== ''

/** Whether a way leads to something: a number, or the name or day of a fact. */
const isKnown = (way: Computed, facts: Facts) =>
  way.raw === undefined ? !isRange(way.evaluate(facts)) : way.raw(facts) !== null

/** The first of several ways to the same number whose facts are known. */
export function firstKnownNode(node: { first_known: Formula[] } & Labelled, compiler: Compiler): Computed {
  const ways = node.first_known.map((one) => compiler.formula(one))
  const taken = (facts: Facts): Computed => {
    const told = ways.filter((way) => isTold(way, facts))
    const known = told.find((way) => isKnown(way, facts))
    return known ?? told[0] ?? literalNode(0)
  }
  return {
    evaluate: (facts) => taken(facts).evaluate(facts),
    raw: (facts) => {
      const way = taken(facts)
      if (way.raw !== undefined) return way.raw(facts)
      const value = way.evaluate(facts)
      return isRange(value) ? null : value
    },
    asks: ways.flatMap(({ asks }) => asks),
    tell: (facts, lines) =>
      `${node.label === undefined ? '' : `${node.label} `}${taken(facts).tell(facts, lines)}`,
    gaps: (facts, into) => {
      const way = taken(facts)
      if (!isRange(way.evaluate(facts))) return
      const found = ways
        .filter((one) => isTold(one, facts))
        .map((one): Gaps => {
          const gaps = noGaps()
          one.gaps(facts, gaps)
          return gaps
        })
      const fewest = found.reduce(
        (a, b) => (b.facts.size > 0 && b.facts.size < a.facts.size ? b : a),
        found[0] ?? noGaps(),
      )
      for (const fact of fewest.facts) into.facts.add(fact)
      for (const text of fewest.texts) into.texts.add(text)
    },
  }
}

/** An amount of which the text states the ends only. */
export function unstatedNode(node: { unstated: { low: Literal; high: Literal } } & Labelled): Computed {
  const value = hull(numberOf(node.unstated.low), numberOf(node.unstated.high))
  const text = `${prefix(node.label)}原文只载明${numText(value)}，未列分档`
  return {
    evaluate: () => value,
    asks: [],
    tell: (_facts, lines) => {
      lines.push(text)
      return numText(value)
    },
    gaps: (_facts, into) => into.texts.add(text),
  }
}

/** One text, several readings: all of them are told, and where they differ a person decides. */
export function readingsNode(
  node: { readings: { name: string; value: Formula }[] } & Labelled,
  compiler: Compiler,
): Computed {
  const readings = node.readings.map(({ name, value }) => ({ name, value: compiler.formula(value) }))
  const evaluate = (facts: Facts): Num => readings.map(({ value }) => value.evaluate(facts)).reduce(hull)
  return {
    evaluate,
    asks: readings.flatMap(({ value }) => value.asks),
    tell: (facts, lines) => {
      for (const { name, value } of readings) {
        lines.push(`读法${name}：${value.tell(facts, lines)}`)
      }
      return numText(evaluate(facts))
    },
    gaps: (facts, into) => {
      if (!isRange(evaluate(facts))) return
      for (const { value } of readings) value.gaps(facts, into)
      const values = readings.map(({ value }) => numText(value.evaluate(facts)))
      if (new Set(values).size > 1) {
        into.texts.add(
          `${prefix(node.label)}两种读法，需主管部门确认：${readings.map(({ name }, at) => `读法${name} ${values[at]}`).join('；')}`,
        )
      }
    },
  }
}
