import { type KeyboardEvent, useEffect, useRef } from 'react'
import { accessible } from '../accessible'
import type { NativeInputProps } from './native-input'

const modes = { text: 'text', number: 'numeric', digit: 'decimal', tel: 'tel', search: 'search' } as const

/** The browser's own one-line field; Enter confirms, but not while an input method is still composing. */
export function NativeInput(props: NativeInputProps) {
  const {
    label,
    value,
    onChange,
    placeholder,
    maxLength,
    className,
    keyboard = 'text',
    autoFocus = false,
  } = props
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus])
  const confirm = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onConfirm?.()
  }
  return (
    <input
      ref={field}
      className={className}
      type={keyboard === 'tel' || keyboard === 'search' ? keyboard : 'text'}
      inputMode={modes[keyboard]}
      autoComplete={keyboard === 'tel' ? 'tel' : 'off'}
      enterKeyHint={keyboard === 'search' ? 'search' : 'done'}
      value={value}
      placeholder={placeholder}
      maxLength={maxLength}
      disabled={props.disabled === true}
      {...accessible({ label, ...(props.invalid === true ? { invalid: true } : {}) })}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => props.onBlur?.()}
      onKeyDown={confirm}
    />
  )
}
