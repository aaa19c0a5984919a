import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '@/platform/language/spoken'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import './button.css'

export type ButtonVariant = 'primary' | 'secondary' | 'outline' | 'text' | 'danger'

export interface ButtonProps {
  /** The verb a person would say: 预约参观. One `primary` a page. */
  children: ReactNode
  onPress: () => void
  variant?: ButtonVariant
  /** `small`: inside a card or row, still at least 44 px high. */
  size?: 'regular' | 'small'
  /** At work: the words stay, a spinner stands left, presses are ignored. */
  busy?: boolean
  /** Why it cannot be pressed; shown above the button and read out with it. */
  disabledReason?: string
  /** Cannot be pressed and the reason stands elsewhere on the page. */
  disabled?: boolean
  icon?: IconName
  iconAfter?: IconName
  /** Takes the remaining width of a row. */
  grow?: boolean
  /** As wide as its container. */
  wide?: boolean
  /** Second, smaller line under the words. */
  note?: string
  /** Read out instead of the words, where they are too short alone. */
  label?: string
  id?: string
}

function accessibleName(label: string | undefined, reason: string | undefined, children: ReactNode) {
  const words = label ?? (typeof children === 'string' ? children : undefined)
  if (words === undefined) return {}
  return { label: reason === undefined ? words : spoken([words, reason]) }
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    variant = 'primary',
    size = 'regular',
    busy = false,
    disabledReason,
    note,
  } = props
  const disabled = busy || props.disabled === true || disabledReason !== undefined
  const classes = [
    'button',
    `button-${variant}`,
    size === 'small' && 'button-small',
    props.wide === true && 'button-wide',
    disabled && !busy && 'button-disabled',
  ]
  const pressable = (
    <Pressable
      className={classes.filter((name) => name !== false).join(' ')}
      disabled={disabled}
      onPress={onPress}
      {...(props.id === undefined ? {} : { id: props.id })}
      {...accessibleName(props.label, disabledReason, children)}
    >
      {busy && <View className="button-spinner" />}
      {!busy && props.icon !== undefined && <Icon name={props.icon} size={20} />}
      <View className="button-words">
        <Text>{children}</Text>
        {note !== undefined && <Text className="button-note">{note}</Text>}
      </View>
      {props.iconAfter !== undefined && <Icon name={props.iconAfter} size={20} />}
    </Pressable>
  )
  return (
    <View
      className={`button-box${props.grow === true ? ' grow' : ''}${props.wide === true ? ' button-box-wide' : ''}`}
    >
      {disabledReason !== undefined && <Text className="button-reason">{disabledReason}</Text>}
      {pressable}
    </View>
  )
}
