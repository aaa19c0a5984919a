import { Text, View } from '@tarojs/components'
import { Field } from '../field/field'
import { NativeTextArea } from './native-text-area'
import './text-area.css'

export interface TextAreaProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Longest value, in characters; the counter shows how many are used. */
  maxLength: number
  placeholder?: string
  hint?: string
  error?: string
  optional?: boolean
}

/** Several lines of text with a counter. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onChange, maxLength, placeholder = '', hint, error, optional = false } = props
  return (
    <Field
      label={label}
      optional={optional}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    >
      <View className={`field-box field-box-area${error === undefined ? '' : ' field-box-error'}`}>
        <NativeTextArea
          label={label}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
          invalid={error !== undefined}
          onChange={onChange}
        />
      </View>
      <Text className="field-counter num">{`${[...value].length} / ${maxLength}`}</Text>
    </Field>
  )
}
