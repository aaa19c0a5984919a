import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import './note.css'

export type NoteTone = 'neutral' | 'brand' | 'ok' | 'warn' | 'danger' | 'info'

export interface NoteProps {
  children: ReactNode
  tone?: NoteTone
  icon?: IconName
  /** Read out when it appears: for what has just changed. */
  announce?: boolean
  className?: string
}

/** A tinted notice inside a page. The words carry the meaning, the colour only supports. */
export function Note({ children, tone = 'neutral', icon, announce = false, className = '' }: NoteProps) {
  return (
    <View
      className={`note note-${tone} ${className}`}
      {...(announce ? accessible({ role: 'status', live: 'polite' }) : {})}
    >
      {icon !== undefined && <Icon name={icon} size={20} />}
      <View className="grow">{children}</View>
    </View>
  )
}
