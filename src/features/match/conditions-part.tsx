import type { PolicyQuestion } from '@contract/content/question'
import type { Outcome } from '@domain/policy/clause/outcome'
import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import { unbroken } from '@/components/unbroken'
import { useCopy } from '@/platform/language'
import { matchCopy } from './copy'
import { type ConditionLine, conditionLines, optionLabels, readable } from './findings-of'
import type { ResultItem } from './result-of'

const marks: Record<string, { icon: IconName; tone: string; word: 'met' | 'notMet' | 'unknown' }> = {
  true: { icon: 'check', tone: 'tone-ok', word: 'met' },
  false: { icon: 'close', tone: 'tone-warn', word: 'notMet' },
  null: { icon: 'help', tone: 'tone-3', word: 'unknown' },
}

function Line({ line }: { line: ConditionLine }) {
  const words = useCopy(matchCopy)
  const mark = marks[String(line.truth)]
  if (mark === undefined) return null
  const value =
    line.value === '' ? (line.truth === null ? words.notAnswered : '') : words.yourAnswer(line.value)
  return (
    <View
      className={`match-condition${line.depth > 0 ? ' match-condition-inside' : ''}`}
      {...accessible({ role: 'listitem', label: [words[mark.word], line.text, value].join('，') })}
    >
      <View className={mark.tone}>
        <Icon name={mark.icon} size={20} />
      </View>
      <View className="grow">
        <View>{unbroken(line.text)}</View>
        <View className="text-sub tone-3">
          {value === '' ? words[mark.word] : `${words[mark.word]} · ${value}`}
        </View>
      </View>
    </View>
  )
}

export interface ConditionsPartProps {
  item: ResultItem
  outcome: Outcome
  questions: readonly PolicyQuestion[]
}

/** Each condition, how it came out and with which value. */
export function ConditionsPart({ item, outcome, questions }: ConditionsPartProps) {
  const words = useCopy(matchCopy)
  const lines = conditionLines(outcome.findings, optionLabels(questions))
  return (
    <View className="match-part">
      <View className="text-strong">{words.whyMet}</View>
      {lines.length === 0 ? (
        <View className="tone-2 text-sub">{words.noConditions}</View>
      ) : (
        <View {...accessible({ role: 'list', label: words.whyMet })}>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two conditions of a clause may read the same
            <Line key={`${at}${line.text}`} line={line} />
          ))}
        </View>
      )}
      {item.book.compiled.history.length > 0 && (
        <View className="text-cap tone-3 mt-8">{words.historyNote}</View>
      )}
    </View>
  )
}

/** The cheapest changes that would make the clause pass, or why there are none. */
export function MissingPart({ item }: { item: ResultItem }) {
  const words = useCopy(matchCopy)
  const { changes } = item.shortfall
  if (changes !== null && changes.length === 0) return null
  return (
    <View className="match-part">
      <View className="text-strong">{words.missing}</View>
      {changes === null ? (
        <View className="tone-2 text-sub">{words.outOfReach}</View>
      ) : (
        changes.map(({ fact, text }) => (
          <View key={fact} className="match-condition">
            <View className="tone-warn">
              <Icon name="circle-dot" size={20} />
            </View>
            <View className="grow text-strong">{readable(text)}</View>
          </View>
        ))
      )}
    </View>
  )
}
