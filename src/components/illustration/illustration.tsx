import { View } from '@tarojs/components'
import { accessible, decorative } from '../accessible'
import type { Drawing } from './drawing'
import './illustration.css'

export interface IllustrationProps {
  /** `thumb` in a row, `card` over a card's words, `hero` at the head of a page. */
  size: 'thumb' | 'card' | 'hero'
  drawing: Drawing
  /** Read out; without it the drawing is decoration. */
  label?: string
}

/** A line drawing in place of a photograph that nobody has supplied yet. */
export function Illustration({ size, drawing, label }: IllustrationProps) {
  return (
    <View
      className={`illustration illustration-${size} illustration-${drawing}`}
      {...(label === undefined ? decorative : accessible({ role: 'img', label }))}
    />
  )
}
