import { Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import './chip.css'

export interface ChipProps {
  text: string
  onPress: () => void
  on?: boolean
  /** `solid`: one of several views of a list; `tint`: a choice with a tick, of which several may be on. */
  look?: 'solid' | 'tint'
  /** On a white sheet or card the resting chip is grey instead of white. */
  onSurface?: boolean
  iconAfter?: IconName
  disabled?: boolean
  role?: 'button' | 'radio' | 'checkbox' | 'tab'
}

function stateFor(role: NonNullable<ChipProps['role']>, on: boolean) {
  if (role === 'radio' || role === 'checkbox') return { checked: on }
  return role === 'tab' ? { selected: on } : { pressed: on }
}

/** One rounded choice. For a set of them use ChipGroup, which knows one from many. */
export function Chip(props: ChipProps) {
  const { text, onPress, on = false, look = 'solid', onSurface = false, iconAfter, disabled = false } = props
  const role = props.role ?? 'button'
  const classes = `chip chip-${look}${on ? ' chip-on' : ''}${onSurface ? ' chip-on-surface' : ''}${disabled ? ' chip-disabled' : ''}`
  return (
    <Pressable
      className={classes}
      role={role}
      label={text}
      disabled={disabled}
      onPress={onPress}
      {...stateFor(role, on)}
    >
      <View className="chip-face">
        {on && look === 'tint' && <Icon name="check" size={16} />}
        <Text>{text}</Text>
        {iconAfter !== undefined && <Icon name={iconAfter} size={16} />}
      </View>
    </Pressable>
  )
}
