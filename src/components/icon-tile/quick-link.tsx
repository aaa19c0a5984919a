import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import { IconTile } from './icon-tile'
import './icon-tile.css'

export interface QuickLinkProps {
  icon: IconName
  text: string
  onPress: () => void
}

/** A way to one thing: icon over its words; beside them in large text. */
export function QuickLink({ icon, text, onPress }: QuickLinkProps) {
  return (
    <Pressable className="quick-link" label={text} onPress={onPress}>
      <IconTile icon={icon} tone="surface" />
      <Text>{text}</Text>
    </Pressable>
  )
}

/** Four quick links side by side; two by two in large text. */
export function QuickLinks({ children }: { children: ReactNode }) {
  return <View className="quick-links">{children}</View>
}
