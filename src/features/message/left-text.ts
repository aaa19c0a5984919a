import type { Reminders } from './use-reminders'

type Template = Reminders['templates'][number]

export interface LeftWords {
  left: (count: number, name: string) => string
  longTerm: (name: string) => string
  noneLeft: (name: string) => string
}

/** What may still be sent of a template, never more than the ledger says. */
export function leftText(
  { kind, left }: Pick<Template, 'kind' | 'left'>,
  name: string,
  words: LeftWords,
): string {
  if (left < 1) return words.noneLeft(name)
  return kind === 'long_term' ? words.longTerm(name) : words.left(left, name)
}
