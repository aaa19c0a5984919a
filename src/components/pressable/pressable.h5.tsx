import { accessible } from '../accessible'
import type { PressableProps } from './pressable'
import './pressable.css'

export type { PressableProps } from './pressable'

/**
 * The web's Pressable is a real button, so keyboard, focus and forms behave by themselves. A role other than
 * button is put on it. `aria-disabled` instead of `disabled` keeps it reachable, so that its reason is read.
 */
export function Pressable(props: PressableProps) {
  const { onPress, className = '', id, children, role = 'button', ...about } = props
  const disabled = about.disabled === true
  return (
    <button
      type="button"
      id={id}
      {...accessible(role === 'button' ? about : { role, ...about })}
      className={`pressable ${className}`}
      onClick={() => {
        if (!disabled) onPress()
      }}
    >
      {children}
    </button>
  )
}
