import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
import { spoken } from '@/platform/language/spoken'

export interface FoldProps {
  title: string
  /** Small words at the right: 已备 2 份. */
  aside?: string
  /** Drawn, and so computed and sent to WeChat's view layer, only once it is opened. */
  children: () => ReactNode
}

/** A part of a card behind its title. */
export function Fold({ title, aside, children }: FoldProps) {
  const [open, setOpen] = useState(false)
  return (
    <View className="match-fold">
      <Pressable
        className={`match-fold-head${open ? ' match-fold-open' : ''}`}
        label={aside === undefined ? title : spoken([title, aside])}
        expanded={open}
        onPress={() => setOpen(!open)}
      >
        <View className="grow text-strong">{title}</View>
        {aside !== undefined && <View className="text-sub tone-3">{aside}</View>}
        <Icon name="chevron-down" size={20} />
      </Pressable>
      {open && <View className="match-fold-body">{children()}</View>}
    </View>
  )
}
