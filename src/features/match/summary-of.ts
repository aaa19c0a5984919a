import type { PolicyQuestion } from '@contract/content/question'
import { moneyText } from '@domain/money-text'
import type { MatchSummary } from '@/platform/match-summary'
import { amountText } from './amount-text'
import { answerText } from './answer-text'
import { type Answer, answered } from './company'
import type { MatchWords } from './copy'
import { grouped, type Result } from './result-of'

/** What fits the inquiry's own field (`full`), and what the note of a consultation (`brief`). */
const FULL = 1_900
/** Leaves room for words of one's own in a note of 200. */
const BRIEF = 120
/** Clauses that somebody can do something about; the others are only counted. */
const TOLD = ['met', 'near', 'open', 'later', 'manual', 'in_kind']

function cut(lines: readonly string[], most: number, more: (left: number) => string): string {
  const kept: string[] = []
  for (const [at, line] of lines.entries()) {
    const rest = lines.length - at
    if ([...kept, line, more(rest)].join('\n').length > most) return [...kept, more(rest)].join('\n')
    kept.push(line)
  }
  return kept.join('\n')
}

export interface SummaryParts {
  result: Result
  answers: readonly Answer[]
  questions: readonly PolicyQuestion[]
  /** 11月28日. */
  day: string
  /** In Chinese. */
  words: MatchWords
}

/**
 * What goes along where somebody taps 附上: the totals, the clauses, the answers, and nothing else of the phone. For a
 * colleague, who reads Chinese whatever language the app speaks.
 */
export function summaryOf({ result, answers, questions, day, words }: SummaryParts): MatchSummary {
  const mark = (demo: true | undefined) => (demo === true ? '（示例）' : '')
  const isExample = result.items.some(({ book }) => book.published.demo === true)
  const head = `政策匹配结果，${day}按本人填写的信息测算${mark(isExample ? true : undefined)}，不是可领取金额。`
  const totals = `确定 ${moneyText(result.certain)}；最高 ${moneyText(result.upTo)}（两类不相加）。`
  const clauses = grouped(result.items)
    .filter(({ group }) => TOLD.includes(group))
    .flatMap(({ group, rows }) =>
      rows.map((row) => {
        const { title, version, demo } = row.book.published
        return `· ${title}${mark(demo)}：${words.tags[group]}，${amountText(row, words.amounts)}（第 ${version} 版）`
      }),
    )
  const told = answered(answers, questions).map(
    ({ question, value }) => `· ${question.ask} ${answerText(question, value, words)}`,
  )
  const more = (left: number) => `另有 ${left} 行未列出。`
  return {
    full: cut([head, totals, '条款：', ...clauses, '本人答案：', ...told], FULL, more),
    brief: cut([head, totals, ...clauses], BRIEF, more),
  }
}
