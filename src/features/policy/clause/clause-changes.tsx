import type { PolicyClause } from '@contract/content/clause'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
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

/** 较上一版的变化: which topics, and unfolded what each said and says. Nothing where this is the first version. */
export function ClauseChanges({ clause }: { clause: PolicyClause }) {
  const words = useCopy(clauseCopy)
  const [open, setOpen] = useState(false)
  const { previous, terms } = clause
  if (previous === undefined) return null
  const changes = changesOfTerms(previous.terms, terms)
  if (changes.length === 0) return null
  const named = changes.map(({ topic }) => words.topics[topic]).join(words.comma)
  return (
    <View className="clause-changes">
      <Pressable
        className={`clause-changes-head${open ? ' clause-more-open' : ''}`}
        label={`${words.changed}：${named}`}
        expanded={open}
        onPress={() => setOpen(!open)}
      >
        <View className="grow">
          <View className="text-sub text-strong">{words.changed}</View>
          <View className="text-cap tone-2">
            {open ? words.changedLead({ from: previous.version, since: previous.since }) : named}
          </View>
        </View>
        <Icon name="chevron-down" size={20} />
      </Pressable>
      {open &&
        changes.map(({ topic, before, after }) => (
          <View className="clause-change" key={topic}>
            <View className="text-sub text-strong">{words.topics[topic]}</View>
            <Lines name={words.before} lines={before} />
            <Lines name={words.after} lines={after} />
          </View>
        ))}
    </View>
  )
}
