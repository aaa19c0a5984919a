import type { PolicyClause } from '@contract/content/clause'
import { Text, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { changesOfTerms } from './changes-of-terms'
import './clause.css'
import { clauseCopy } from './copy'

function Lines({ name, lines }: { name: string; lines: readonly string[] }) {
  const words = useCopy(clauseCopy)
  return (
    <View className="clause-change-side">
      <Text className="clause-change-name">{name}</Text>
      <View className="grow">
        {(lines.length === 0 ? [words.none] : lines).map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
    </View>
  )
}

/** 较上一版的变化, topic by topic: what it said and what it says. Nothing where this is the first version. */
export function ClauseChanges({ clause }: { clause: PolicyClause }) {
  const words = useCopy(clauseCopy)
  const { previous, terms } = clause
  if (previous === undefined) return null
  const changes = changesOfTerms(previous.terms, terms)
  if (changes.length === 0) return null
  return (
    <View className="clause-changes">
      <View className="text-strong">{words.changed}</View>
      <View className="text-cap tone-3">
        {words.changedLead({ from: previous.version, since: previous.since })}
      </View>
      {changes.map(({ topic, before, after }) => (
        <View className="clause-change" key={topic}>
          <View className="text-sub text-strong">{words.topics[topic]}</View>
          <Lines name={words.before} lines={before} />
          <Lines name={words.after} lines={after} />
        </View>
      ))}
    </View>
  )
}
