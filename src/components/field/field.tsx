import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCopy } from '@/platform/language'
import { componentCopy } from '../copy'
import { ErrorLine } from './error-line'
import './field.css'

export interface FieldProps {
  label: string
  /** Under the field, while nothing is wrong. */
  hint?: string
  /** What is wrong and how to put it right; stands in the hint's place. */
  error?: string
  optional?: boolean
  children: ReactNode
}

/** A label over any control, with its hint or error under it. TextField, TextArea and PhoneField bring it along. */
export function Field({ label, hint, error, optional = false, children }: FieldProps) {
  const words = useCopy(componentCopy)
  return (
    <View className="field">
      <View className="field-label">
        <Text>{label}</Text>
        {optional && <Text className="field-optional">{words.optional}</Text>}
      </View>
      {children}
      {error !== undefined && <ErrorLine text={error} />}
      {error === undefined && hint !== undefined && <View className="field-hint">{hint}</View>}
    </View>
  )
}
