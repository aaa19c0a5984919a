import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Pressable } from '../pressable/pressable'
import './segment.css'

export interface SegmentProps<Value extends string> {
  /** What is being switched, read out: 展示方式. */
  label: string
  options: readonly { value: Value; text: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** Two or three views of the same thing, side by side. */
export function Segment<Value extends string>({ label, options, value, onChange }: SegmentProps<Value>) {
  return (
    <View className="segment" {...accessible({ role: 'tablist', label })}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={`segment-item${option.value === value ? ' segment-on' : ''}`}
          role="tab"
          label={option.text}
          selected={option.value === value}
          onPress={() => onChange(option.value)}
        >
          <Text>{option.text}</Text>
        </Pressable>
      ))}
    </View>
  )
}
