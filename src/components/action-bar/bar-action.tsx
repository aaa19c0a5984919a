import { Text } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import './action-bar.css'

export interface BarActionProps {
  icon: IconName
  text: string
  onPress: () => void
  /** For a toggle such as 收藏. */
  pressed?: boolean
}

/** A small action with an icon over its word, left of the buttons of an ActionBar. */
export function BarAction({ icon, text, onPress, pressed }: BarActionProps) {
  return (
    <Pressable
      className={`bar-action${pressed === true ? ' bar-action-on' : ''}`}
      label={text}
      onPress={onPress}
      {...(pressed === undefined ? {} : { pressed })}
    >
      <Icon name={icon} />
      <Text className="bar-action-text">{text}</Text>
    </Pressable>
  )
}
