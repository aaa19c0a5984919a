import { Textarea } from '@tarojs/components'
import { accessible } from '../accessible'

export interface NativeTextAreaProps {
  label: string
  value: string
  placeholder: string
  maxLength: number
  invalid: boolean
  onChange: (value: string) => void
}

/** The platform's own field for several lines; grows with its text. */
export function NativeTextArea({
  label,
  value,
  placeholder,
  maxLength,
  invalid,
  onChange,
}: NativeTextAreaProps) {
  return (
    <Textarea
      className="field-area"
      placeholderClass="field-placeholder"
      value={value}
      maxlength={maxLength}
      placeholder={placeholder}
      autoHeight
      disableDefaultPadding
      {...accessible({ label, invalid })}
      onInput={(event) => onChange(event.detail.value)}
    />
  )
}
