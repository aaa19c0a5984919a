import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { componentCopy } from '../copy'
import { Pressable } from '../pressable/pressable'
import { Tag } from '../tag/tag'
import './check-row.css'
import { Tick } from './tick'

export interface CheckRowProps {
  /** What is agreed to or chosen. */
  title: string
  text?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}

interface RowProps extends CheckRowProps {
  mark?: ReactNode
  label: string
}

function Row({ title, text, checked, onChange, disabled = false, mark, label }: RowProps) {
  return (
    <Pressable
      className="check-row"
      role="checkbox"
      label={label}
      checked={checked}
      disabled={disabled}
      onPress={() => onChange(!checked)}
    >
      <Tick on={checked} />
      <View className="grow">
        <View className="check-row-title">
          <Text>{title}</Text>
          {mark}
        </View>
        {text !== undefined && <View className="check-row-text">{text}</View>}
      </View>
    </Pressable>
  )
}

/** What it means belongs to what is agreed to: it is read out with it. */
function label({ title, text }: CheckRowProps, ...more: string[]): string {
  return spoken([title, ...more, ...(typeof text === 'string' ? [text] : [])])
}

/** A tick box with words; the whole row is pressed. */
export function CheckRow(props: CheckRowProps) {
  return <Row {...props} label={label(props)} />
}

export interface ConsentTickProps extends CheckRowProps {
  /** Without this tick the matter cannot be handled; says so in a word. */
  required?: boolean
}

/** One purpose, one empty tick. Never ticked in advance; rows stand in `<Card className="card-list">`. */
export function ConsentTick({ required = false, ...row }: ConsentTickProps) {
  const words = useCopy(componentCopy)
  return (
    <Row
      {...row}
      label={required ? label(row, words.required) : label(row)}
      mark={required ? <Tag tone="warn">{words.required}</Tag> : undefined}
    />
  )
}
