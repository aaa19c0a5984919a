import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from '../pressable/pressable'
import './card.css'

export interface CardProps {
  children: ReactNode
  /** Makes the whole card one press; it then must hold no other control. */
  onPress?: () => void
  /** Read out for a card that can be pressed, instead of everything in it. */
  label?: string
  /** No padding: the card holds a list or a picture that reaches its edges. */
  flush?: boolean
  className?: string
}

/** A sheet of surface on the page. Cards that follow each other keep 12 px apart by themselves. */
export function Card({ children, onPress, label, flush = false, className = '' }: CardProps) {
  const classes = `card${flush ? ' card-flush' : ''} ${className}`
  if (onPress === undefined) return <View className={classes}>{children}</View>
  return (
    <Pressable className={classes} onPress={onPress} {...(label === undefined ? {} : { label })}>
      {children}
    </Pressable>
  )
}
