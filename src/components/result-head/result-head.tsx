import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import './result-head.css'

export interface ResultHeadProps {
  /** What is done, with its number: 已收到，编号 RZ2611-0238. */
  title: string
  /** Who holds it and what comes next. */
  children: ReactNode
  /** `wait` where it is not there yet: kept to be sent. */
  tone?: 'done' | 'wait' | 'failed'
}

const marks: Record<NonNullable<ResultHeadProps['tone']>, IconName> = {
  done: 'check',
  wait: 'clock',
  failed: 'warning',
}

/** The head of a page that says that something arrived. Read out when it appears. */
export function ResultHead({ title, children, tone = 'done' }: ResultHeadProps) {
  return (
    <View className="result-head" {...accessible({ role: 'status', live: 'polite' })}>
      <View className={`result-head-mark result-head-${tone}`}>
        <Icon name={marks[tone]} size={28} />
      </View>
      <Text className="result-head-title num" {...accessible({ role: 'heading', level: 2 })}>
        {title}
      </Text>
      <View className="result-head-text">{children}</View>
    </View>
  )
}
