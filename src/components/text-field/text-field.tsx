import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Field } from '../field/field'
import { NativeInput } from '../native-input/native-input'

export interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  hint?: string
  error?: string
  optional?: boolean
  /** Longest value, in characters. */
  maxLength?: number
  keyboard?: 'text' | 'number' | 'digit'
  /** At the right inside the box, for example a unit. */
  suffix?: ReactNode
  disabled?: boolean
  onBlur?: () => void
}

/** One line of text with its label, hint and error. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, optional = false, maxLength = 100, disabled = false } = props
  return (
    <Field
      label={label}
      optional={optional}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    >
      <View className={`field-box${error === undefined ? '' : ' field-box-error'}`}>
        <NativeInput
          className="field-input"
          label={label}
          keyboard={props.keyboard ?? 'text'}
          value={value}
          maxLength={maxLength}
          disabled={disabled}
          invalid={error !== undefined}
          placeholder={props.placeholder ?? ''}
          onChange={onChange}
          {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
        />
        {props.suffix}
      </View>
    </Field>
  )
}
