import { View } from '@tarojs/components'
import { accessible, decorative } from '../accessible'
import { type Drawing, drawingFor } from './drawing-for'
import './illustration.css'

export interface IllustrationProps {
  /** `thumb` in a row, `card` over a card's words, `hero` at the head of a page. */
  size: 'thumb' | 'card' | 'hero'
  /** A drawing by name, or chosen by the id of what it stands for. */
  of: { drawing: Drawing } | { id: string }
  /** Read out; without it the drawing is decoration. */
  label?: string
}

/** A line drawing in place of a photograph that nobody has supplied yet. */
export function Illustration({ size, of, label }: IllustrationProps) {
  const drawing = 'drawing' in of ? of.drawing : drawingFor(of.id)
  return (
    <View
      className={`illustration illustration-${size} illustration-${drawing}`}
      {...(label === undefined ? decorative : accessible({ role: 'img', label }))}
    />
  )
}
