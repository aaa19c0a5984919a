import { numText } from '../computed'
import { type Facts, factLabel } from '../facts'
import { addRanges, greatestOf, leastOf, type Num } from '../range'
import type { CompiledClause, CompiledPart } from './compile-clause'
import { afterPrior, afterUpperLevel, capLeft, limited, rounded, usedBefore } from './money'

function tellPart(part: CompiledPart, facts: Facts, lines: string[]): Num {
  const applies = part.test === null ? true : part.test.judge(facts)
  const name = part.name === '' ? '' : `${part.name}：`
  if (applies === false) {
    lines.push(`${name}不适用，${part.test?.find(facts).reason ?? ''}`)
    return 0
  }
  if (part.test !== null) lines.push(`${name}${part.test.find(facts).reason}`)
  const text = part.amount?.tell(facts, lines) ?? '0'
  const amount = part.amount === null ? 0 : greatestOf(part.amount.evaluate(facts), 0)
  const unsure = applies === null ? '，条件待定，可能为 0' : ''
  if (part.name !== '') lines.push(`${part.name}金额 ${text}${part.isUpTo ? '（最高）' : ''}${unsure}`)
  const freed = part.release === null ? true : part.release.judge(facts)
  if (freed !== true) {
    const wait = freed === false ? '暂不兑现' : '能否兑现待定'
    lines.push(`${name}应得 ${numText(amount)}，${wait}：${part.release?.find(facts).reason ?? ''}`)
  }
  return freed === false ? 0 : amount
}

function capLines(clause: CompiledClause, facts: Facts, value: Num, lines: string[]): Num {
  let result = value
  for (const cap of clause.caps) {
    const left = capLeft(cap, facts)
    const used = usedBefore(cap.usedBy, facts)
    const text = cap.amount.tell(facts, lines)
    const persons = cap.persons === null ? '' : `×${cap.persons.tell(facts, lines)}`
    const isUsed = cap.usedBy !== null && facts[cap.usedBy] !== undefined
    const rest = isUsed
      ? `max(${text}${persons}−${factLabel(cap.usedBy ?? '')} ${numText(used)},0)`
      : `${text}${persons}`
    const capped = leastOf(result, left)
    lines.push(`${cap.words}：min(${numText(result)},${rest})=${numText(capped)}`)
    result = capped
  }
  return result
}

/** The lines of the sum: parts, caps, what other levels paid, rounding. */
export function tellMoney(clause: CompiledClause, facts: Facts): string[] {
  const lines: string[] = []
  const amounts = clause.parts.map((part) => tellPart(part, facts, lines))
  const sum = amounts.reduce(addRanges, 0)
  if (amounts.length > 1) lines.push(`合计：${amounts.map(numText).join('+')}=${numText(sum)}`)
  const capped = capLines(clause, facts, greatestOf(sum, 0), lines)
  const beyond = afterPrior(clause, capped, facts)
  if (clause.priorPaid !== null && facts.prior_award_yuan !== undefined) {
    lines.push(
      `晋级补差：max(${numText(capped)}−${clause.priorPaid.tell(facts, lines)},0)=${numText(beyond)}`,
    )
  }
  const rest = afterUpperLevel(clause, beyond, facts)
  if (clause.upperPaid !== null) {
    const paid = clause.upperPaid.tell(facts, lines)
    const ceiling = clause.ratioCeiling?.tell(facts, lines)
    const write =
      ceiling === undefined
        ? `${numText(beyond)}−${paid}`
        : `min(${numText(beyond)},max(${ceiling}−${paid},0))`
    lines.push(`扣除上级资金：${write}，不低于 0，得 ${numText(rest)}`)
  }
  const whole = rounded(clause, rest)
  const words = { down: '舍去', up: '进位', half_up: '四舍五入' }
  if (numText(whole) !== numText(rest))
    lines.push(`取整（${words[clause.roundUp]}）：${numText(rest)}→${numText(whole)}`)
  // Both readings are shown; the one that was not chosen does not count.
  for (const { question, amount } of clause.alternatives) {
    const other = limited(clause, amount.evaluate(facts), facts)
    const text = amount.tell(facts, lines)
    lines.push(`口径待确认（${question}）：另一读法为 ${text}，得 ${numText(other)} 元`)
  }
  return lines
}
