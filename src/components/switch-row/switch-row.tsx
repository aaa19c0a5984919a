import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { componentCopy } from '../copy'
import { Pressable } from '../pressable/pressable'
import './switch-row.css'

export interface SwitchRowProps {
  title: string
  text?: ReactNode
  on: boolean
  onChange: (on: boolean) => void
  disabled?: boolean
}

/** A setting that takes effect at once, with its state in a word beside the switch. */
export function SwitchRow({ title, text, on, onChange, disabled = false }: SwitchRowProps) {
  const words = useCopy(componentCopy)
  return (
    <Pressable
      className="switch-row"
      role="switch"
      label={typeof text === 'string' ? spoken([title, text]) : title}
      checked={on}
      disabled={disabled}
      onPress={() => onChange(!on)}
    >
      <View className="grow">
        <Text className="text-strong">{title}</Text>
        {text !== undefined && <View className="switch-row-text">{text}</View>}
      </View>
      <Text className="text-sub tone-2">{on ? words.on : words.off}</Text>
      <View className={`switch${on ? ' switch-on' : ''}`}>
        <View className="switch-knob" />
      </View>
    </Pressable>
  )
}
