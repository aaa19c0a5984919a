import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Avatar } from '@/components/avatar/avatar'
import { Tick } from '@/components/check-row/tick'
import { Pressable } from '@/components/pressable/pressable'
import { spoken } from '@/platform/language/spoken'

export interface AdviserCardProps {
  /** Its first character is drawn. */
  mark: string
  name: string
  /** Beside the name: a Tag, 示例. */
  aside?: ReactNode
  text: string
  selected: boolean
  onSelect: () => void
}

/** One person to talk to, or whoever is free. */
export function AdviserCard({ mark, name, aside, text, selected, onSelect }: AdviserCardProps) {
  return (
    <Pressable
      className={`adviser${selected ? ' adviser-on' : ''}`}
      role="radio"
      label={spoken([name, text])}
      checked={selected}
      onPress={onSelect}
    >
      <Avatar name={mark} />
      <View className="grow">
        <View className="row row-wrap adviser-name">
          <Text className="text-strong">{name}</Text>
          {aside}
        </View>
        <View className="text-sub tone-2">{text}</View>
      </View>
      <Tick on={selected} shape="dot" />
    </Pressable>
  )
}
