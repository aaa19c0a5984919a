import { Text, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { accessible } from '../accessible'
import { componentCopy } from '../copy'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import './stepper.css'

export interface StepperProps {
  value: number
  min: number
  max: number
  onChange: (value: number) => void
  /** What is counted, read out and shown after the number: 位. */
  unit: string
  /** Why there is a limit: 这个时段最多 5 位. */
  note?: string
}

/** A small number with minus and plus. */
export function Stepper({ value, min, max, onChange, unit, note }: StepperProps) {
  const words = useCopy(componentCopy)
  return (
    <View className="stepper">
      <View className="grow" {...accessible({ live: 'polite' })}>
        <Text className="stepper-value num">{value}</Text>
        <Text>{` ${unit} `}</Text>
        {note !== undefined && <Text className="text-sub tone-2">{note}</Text>}
      </View>
      <Pressable
        className="stepper-button stepper-less"
        label={words.less(unit)}
        disabled={value <= min}
        onPress={() => onChange(value - 1)}
      >
        <Icon name="minus" />
      </Pressable>
      <Pressable
        className="stepper-button stepper-more"
        label={words.more(unit)}
        disabled={value >= max}
        onPress={() => onChange(value + 1)}
      >
        <Icon name="plus" />
      </Pressable>
    </View>
  )
}
