import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './foot-note.css'

export interface FootNoteProps {
  children: ReactNode
  /** `center` at the end of a page, `start` under a card. */
  align?: 'center' | 'start'
}

/** Small print: sources, years, what is an example. */
export function FootNote({ children, align = 'start' }: FootNoteProps) {
  return <View className={`foot-note foot-note-${align}`}>{children}</View>
}
