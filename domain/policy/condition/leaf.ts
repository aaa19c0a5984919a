import type { Leaf } from '@contract/policy/formula'
import { type Compiler, numText, rawOf } from '../computed'
import { operatorWords, truthText } from '../copy'
import { type Facts, factLabel, factText } from '../facts'
import type { Finding, Test } from '../test'
import { judges, rightSide } from './operators'
import { repairLeaf } from './repair-leaf'

const isNode = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is asked, where the clause has no words of its own. */
function askedText(leaf: Leaf, right: string): string {
  const subject = leaf.fact === undefined ? '计算值' : factLabel(leaf.fact)
  const word = operatorWords[leaf.op]
  if (leaf.op === 'exists' || leaf.op === 'first_time') {
    return leaf.value === false ? `${subject}：非${word}` : `${subject}：${word}`
  }
  return `${subject}${word}${right}`
}

function writtenValue(leaf: Leaf): string {
  const { value } = leaf
  if (Array.isArray(value)) return value.map((one) => factText(one)).join('、')
  if (isNode(value) && 'inside' in value) return value.inside.join('、')
  return typeof value === 'boolean' ? factText(value) : String(value ?? '')
}

/** One question about one fact or one computed number. */
export function leafTest(leaf: Leaf, compiler: Compiler): Test {
  const left = compiler.formula(leaf.fact === undefined ? (leaf.expr ?? 0) : { fact: leaf.fact })
  const isComputed = isNode(leaf.value) && !('inside' in leaf.value)
  const right = isComputed ? rightSide({ leaf, compiler }) : null
  const after = leaf.after === undefined ? null : compiler.formula(leaf.after)
  const judge = judges[leaf.op]({ left, leaf, compiler })
  const asks = [...left.asks, ...(right?.asks ?? []), ...(after?.asks ?? [])]

  const valueText = (facts: Facts): string =>
    left.raw === undefined ? numText(left.evaluate(facts)) : factText(rawOf(left, facts))

  const find = (facts: Facts): Finding => {
    const truth = judge(facts)
    const lines: string[] = []
    const rightText = right === null ? writtenValue(leaf) : right.tell(facts, lines)
    const leftText = left.tell(facts, lines)
    const text = leaf.label ?? askedText(leaf, rightText)
    const isNamed = leaf.fact !== undefined && factLabel(leaf.fact) !== leaf.fact
    const told =
      isNamed && leaf.fact !== undefined ? `${factLabel(leaf.fact)} ${valueText(facts)}` : valueText(facts)
    const found = leaf.fact === undefined ? leftText : told
    const missing = asks.filter((name) => (facts[name] ?? null) === null)
    const unknown =
      missing.length === 0 ? '' : `，缺少${missing.map((name) => `${factLabel(name)}(${name})`).join('、')}`
    const working = lines.length === 0 ? '' : `（${lines.join('；')}）`
    const asked = leaf.label === undefined ? text : `${text}（${operatorWords[leaf.op]}${rightText}）`
    const reason = `${truthText(truth)}：要求${asked}，现为 ${found}${working}${truth === null ? unknown : ''}`
    return { text, truth, value: valueText(facts), reason, evidence: leaf.evidence ?? [], inside: [] }
  }

  return {
    judge,
    find,
    asks,
    gaps: (facts, into) => {
      if (judge(facts) !== null) return
      const known = into.facts.size + into.texts.size
      for (const side of [left, right, after]) side?.gaps(facts, into)
      if (into.facts.size + into.texts.size > known) return
      // Nothing to compute lacks: the fact is not told, or told as something that no list of the clause knows.
      const untold = asks.filter((name) => (facts[name] ?? null) === null)
      for (const name of untold.length > 0 ? untold : asks) into.facts.add(name)
    },
    repair: (facts, wanted) => repairLeaf(leaf, { judge, asks }, facts, wanted),
  }
}
