import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Accessible, accessible } from '../accessible'
import './pressable.css'

export interface PressableProps extends Omit<Accessible, 'level' | 'live' | 'value' | 'modal' | 'invalid'> {
  onPress: () => void
  /** Look of the part; `pressed` is added while a finger is on it. */
  className?: string
  /** What another part, or a test, finds it by. */
  id?: string
  children?: ReactNode
}

/**
 * Anything that can be pressed: at least 44 px, reached by keyboard on the web, named and with a role in both
 * builds. A disabled one is still read out, and says nothing when pressed. Holds no other pressable.
 */
export function Pressable(props: PressableProps) {
  const { onPress, className = '', id, children, role = 'button', ...about } = props
  const disabled = about.disabled === true
  return (
    <View
      {...(id === undefined ? {} : { id })}
      {...accessible({ role, ...about })}
      className={`pressable ${className}`}
      hoverClass={disabled ? 'none' : 'pressed'}
      hoverStartTime={20}
      hoverStayTime={80}
      onClick={() => {
        if (!disabled) onPress()
      }}
    >
      {children}
    </View>
  )
}
