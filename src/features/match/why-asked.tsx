import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy } from '@/platform/language'
import type { BookClause } from './clause-book'
import { matchCopy } from './copy'

const MOST_TITLES = 3

/** 为什么问这个: the clauses that wait for the answer. */
export function WhyAsked({ waiting }: { waiting: readonly BookClause[] }) {
  const words = useCopy(matchCopy)
  const [open, setOpen] = useState(false)
  if (waiting.length === 0) return null
  const titles = waiting.slice(0, MOST_TITLES).map(({ published }) => published.title)
  return (
    <View className="match-why">
      <Pressable
        className="match-why-button"
        label={words.why}
        expanded={open}
        onPress={() => setOpen(!open)}
      >
        <Icon name="help" size={20} />
        {words.why}
      </Pressable>
      {open && (
        <View className="tone-2 text-sub">{words.whyText(titles, waiting.length - titles.length)}</View>
      )}
    </View>
  )
}
