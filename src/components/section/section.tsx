import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import './section.css'

export interface SectionProps {
  title: string
  /** The way to all of it: 全部园区. Give words that say where it goes. */
  link?: { text: string; onPress: () => void }
  /** Plain words at the right instead of a link: 已有 2 份，缺 2 份. */
  aside?: ReactNode
  /** Under the title. */
  lead?: ReactNode
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, link, aside, lead, children }: SectionProps) {
  return (
    <View className="section">
      <View className="section-head">
        <Text className="section-title" {...accessible({ role: 'heading', level: 2 })}>
          {title}
        </Text>
        {aside !== undefined && <View className="section-aside">{aside}</View>}
        {link !== undefined && (
          <Pressable
            className="section-link"
            role="link"
            label={`${title}：${link.text}`}
            onPress={link.onPress}
          >
            <Text>{link.text}</Text>
            <Icon name="chevron-right" size={16} />
          </Pressable>
        )}
      </View>
      {lead !== undefined && <View className="section-lead">{lead}</View>}
      {children}
    </View>
  )
}
