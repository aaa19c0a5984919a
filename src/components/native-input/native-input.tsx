import { Input } from '@tarojs/components'
import { accessible } from '../accessible'

export interface NativeInputProps {
  /** Read out as the field's name. */
  label: string
  value: string
  onChange: (value: string) => void
  placeholder: string
  maxLength: number
  className: string
  keyboard?: 'text' | 'number' | 'digit' | 'tel' | 'search'
  invalid?: boolean
  disabled?: boolean
  autoFocus?: boolean
  onBlur?: () => void
  /** The keyboard's own key: search, done. */
  onConfirm?: () => void
}

/** WeChat has no telephone keyboard of its own among its types; text keeps + and spaces possible. */
const types = { text: 'text', number: 'number', digit: 'digit', tel: 'text', search: 'text' } as const

/** The platform's own one-line field. Pages use TextField, PhoneField or SearchField. */
export function NativeInput(props: NativeInputProps) {
  const { label, value, onChange, placeholder, maxLength, className, keyboard = 'text' } = props
  return (
    <Input
      className={className}
      placeholderClass="field-placeholder"
      type={types[keyboard]}
      value={value}
      placeholder={placeholder}
      maxlength={maxLength}
      disabled={props.disabled === true}
      focus={props.autoFocus === true}
      confirmType={keyboard === 'search' ? 'search' : 'done'}
      {...accessible({ label, ...(props.invalid === true ? { invalid: true } : {}) })}
      onInput={(event) => onChange(event.detail.value)}
      onBlur={() => props.onBlur?.()}
      onConfirm={() => props.onConfirm?.()}
    />
  )
}
