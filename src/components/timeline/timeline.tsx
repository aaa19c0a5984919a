import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCopy } from '@/platform/language'
import { accessible } from '../accessible'
import { componentCopy } from '../copy'
import { Icon } from '../icon/icon'
import './timeline.css'

export interface TimelineItem {
  /** Anything unique in the list. */
  key: string
  title: string
  /** When, in words: 昨天 11:32. */
  time?: string
  text?: ReactNode
  state: 'done' | 'current' | 'next'
}

export interface TimelineProps {
  items: readonly TimelineItem[]
}

/** What has happened, what is happening and what comes next. */
export function Timeline({ items }: TimelineProps) {
  const words = useCopy(componentCopy)
  const stateWord = { done: words.done, current: words.now, next: words.next }
  return (
    <View className="timeline" {...accessible({ role: 'list' })}>
      {items.map(({ key, title, time, text, state }) => (
        <View className={`timeline-item timeline-${state}`} key={key} {...accessible({ role: 'listitem' })}>
          <View className="timeline-mark">{state === 'done' && <Icon name="check" size={16} />}</View>
          <View className="grow">
            <View className="timeline-head">
              <Text className="timeline-title">{title}</Text>
              <Text className="sr-only">{stateWord[state]}</Text>
              {time !== undefined && <Text className="timeline-time num">{time}</Text>}
            </View>
            {text !== undefined && <View className="timeline-text">{text}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}
