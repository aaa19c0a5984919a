import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Chip } from './chip'
import './chip.css'

export interface ChipOption<Value extends string> {
  value: Value
  text: string
  disabled?: boolean
}

interface Shared<Value extends string> {
  /** What is being chosen; read out, not shown. */
  label: string
  options: readonly ChipOption<Value>[]
  /** `solid` for switching a view, `tint` (with ticks) for answering. */
  look?: 'solid' | 'tint'
  onSurface?: boolean
  /** One line that scrolls sideways instead of wrapping. */
  scroll?: boolean
}

export type ChipGroupProps<Value extends string> = Shared<Value> &
  (
    | { choose: 'one'; value: Value | undefined; onChange: (value: Value) => void }
    | { choose: 'many'; value: readonly Value[]; onChange: (value: Value[]) => void }
  )

/** A set of chips of which one, or any number, is on. */
export function ChipGroup<Value extends string>(props: ChipGroupProps<Value>) {
  const { label, options, look = 'tint', onSurface = false, scroll = false } = props
  const isOn = (value: Value) =>
    props.choose === 'one' ? props.value === value : props.value.includes(value)
  const press = (value: Value) => {
    if (props.choose === 'one') props.onChange(value)
    else
      props.onChange(isOn(value) ? props.value.filter((other) => other !== value) : [...props.value, value])
  }
  return (
    <View
      className={`chip-group${scroll ? ' chip-group-scroll' : ''}`}
      {...accessible({ role: props.choose === 'one' ? 'radiogroup' : 'group', label })}
    >
      {options.map(({ value, text, disabled = false }) => (
        <Chip
          key={value}
          text={text}
          on={isOn(value)}
          look={look}
          onSurface={onSurface}
          disabled={disabled}
          role={props.choose === 'one' ? 'radio' : 'checkbox'}
          onPress={() => press(value)}
        />
      ))}
    </View>
  )
}
