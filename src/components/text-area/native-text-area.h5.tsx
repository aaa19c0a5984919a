import { accessible } from '../accessible'
import type { NativeTextAreaProps } from './native-text-area'

/** The browser's own field for several lines. */
export function NativeTextArea({
  label,
  value,
  placeholder,
  maxLength,
  invalid,
  onChange,
}: NativeTextAreaProps) {
  return (
    <textarea
      className="field-area"
      value={value}
      maxLength={maxLength}
      placeholder={placeholder}
      rows={4}
      {...accessible({ label, invalid })}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
