import { Text } from '@tarojs/components'
import './tag.css'

export type TagTone = 'neutral' | 'brand' | 'ok' | 'warn' | 'danger' | 'info'

export interface TagProps {
  /** Always a word; the tone only supports it. */
  children: string
  tone?: TagTone
}

/** A state or kind in one word. */
export function Tag({ children, tone = 'neutral' }: TagProps) {
  return <Text className={`tag tag-${tone}`}>{children}</Text>
}
