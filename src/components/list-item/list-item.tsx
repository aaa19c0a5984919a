import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import './list-item.css'

export interface ListItemProps {
  title: ReactNode
  /** Second line. */
  text?: ReactNode
  /** Left of the words: an Avatar, an IconTile, an Illustration. */
  leading?: ReactNode
  /** Left of the words, small and in brand colour. */
  icon?: IconName
  /** Quiet words at the right: 2 个待赴约. */
  value?: ReactNode
  /** Makes the row one press with an arrow at its right. */
  onPress?: () => void
  /** Read out for a row that can be pressed. */
  label?: string
  /** A control of its own at the right end (Button, Switch); it stands outside the row's press. */
  control?: ReactNode
  /** The title in weight 600; rows with a second line have it by themselves. */
  strong?: boolean
}

function Words({ title, text, strong }: Pick<ListItemProps, 'title' | 'text' | 'strong'>) {
  return (
    <View className="list-item-words">
      <View
        className={strong === true || text !== undefined ? 'list-item-title text-strong' : 'list-item-title'}
      >
        {title}
      </View>
      {text !== undefined && <View className="list-item-text">{text}</View>}
    </View>
  )
}

/** One row of a list inside `<Card className="card-list">`. */
export function ListItem(props: ListItemProps) {
  const { title, text, leading, icon, value, onPress, label, control, strong } = props
  const inner = (
    <>
      {icon !== undefined && (
        <View className="list-item-icon">
          <Icon name={icon} />
        </View>
      )}
      {leading}
      <Words
        title={title}
        {...(text === undefined ? {} : { text })}
        {...(strong === undefined ? {} : { strong })}
      />
      {value !== undefined && <View className="list-item-value">{value}</View>}
      {onPress !== undefined && <Icon name="chevron-right" size={20} />}
    </>
  )
  return (
    <View className="list-item">
      {onPress === undefined ? (
        <View className="list-item-main">{inner}</View>
      ) : (
        <Pressable className="list-item-main" onPress={onPress} {...(label === undefined ? {} : { label })}>
          {inner}
        </Pressable>
      )}
      {control !== undefined && <View className="list-item-control">{control}</View>}
    </View>
  )
}

/** A small dot beside a value: something is unread. The value says it in words. */
export function UnreadDot() {
  return <Text className="unread-dot" />
}
