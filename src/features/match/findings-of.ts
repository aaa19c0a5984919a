import type { PolicyQuestion } from '@contract/content/question'
import { moneyText } from '@domain/money-text'
import type { Finding } from '@domain/policy/test'

/** One condition of a clause as it is shown: what is asked, how it came out, with which value. */
export interface ConditionLine {
  text: string
  truth: boolean | null
  /** Empty where nothing was told. */
  value: string
  /** How deep it stands inside groups such as 须满足其一. */
  depth: number
}

/** Amounts of 元 inside a sentence, as people read them. */
export function readable(text: string): string {
  return text.replace(/[\d.]+ ?元/gu, (amount) => {
    const digits = /^(\d{5,})(?:\.\d+)? ?元$/u.exec(amount)?.[1]
    return digits === undefined ? amount : moneyText(digits)
  })
}

/** What options are called, by the value that clauses compare. */
export function optionLabels(questions: readonly PolicyQuestion[]): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap(({ answer }) =>
      answer.type === 'choice' ? answer.options.map(({ value, label }) => [value, label] as const) : [],
    ),
  )
}

const UNTOLD = /^未知$|∞|不限/u

function linesOf(finding: Finding, depth: number, labels: ReadonlyMap<string, string>): ConditionLine[] {
  const { text, truth, value, inside } = finding
  if (inside.length === 1 || (inside.length > 0 && /^须全部满足$/u.test(text)))
    return inside.flatMap((one) => linesOf(one, depth, labels))
  const isGroup = inside.length > 0
  const shown = isGroup || UNTOLD.test(value) ? '' : (labels.get(value) ?? value)
  return [
    { text: readable(text), truth, value: shown, depth },
    ...inside.flatMap((one) => linesOf(one, depth + 1, labels)),
  ]
}

/** The conditions of a clause in their order; what must hold all together is told without a line of its own. */
export function conditionLines(
  findings: readonly Finding[],
  labels: ReadonlyMap<string, string>,
): ConditionLine[] {
  return findings.flatMap((finding) => linesOf(finding, 0, labels))
}
