import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { Tick } from '../check-row/tick'
import { Pressable } from '../pressable/pressable'
import './option-card.css'

export interface OptionCardProps {
  title: string
  text?: ReactNode
  selected: boolean
  onSelect: () => void
  /** Right of the words: a time, a Tag. */
  aside?: ReactNode
  disabled?: boolean
}

/** One of several answers as a card with a dot. Stack them in an OptionGroup. */
export function OptionCard({ title, text, selected, onSelect, aside, disabled = false }: OptionCardProps) {
  return (
    <Pressable
      className={`option-card${selected ? ' option-card-on' : ''}${disabled ? ' option-card-disabled' : ''}`}
      role="radio"
      label={title}
      checked={selected}
      disabled={disabled}
      onPress={onSelect}
    >
      <Tick on={selected} shape="dot" />
      <View className="grow">
        <Text className="text-strong">{title}</Text>
        {text !== undefined && <View className="option-card-text">{text}</View>}
      </View>
      {aside}
    </Pressable>
  )
}

export interface OptionGroupProps {
  /** The question, read out. */
  label: string
  children: ReactNode
}

/** The answers to one question. */
export function OptionGroup({ label, children }: OptionGroupProps) {
  return (
    <View className="option-group" {...accessible({ role: 'radiogroup', label })}>
      {children}
    </View>
  )
}
