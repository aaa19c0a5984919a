import { Text } from '@tarojs/components'
import { decorative } from '../accessible'
import './icon.css'
import type { IconName } from './icon-names'

export interface IconProps {
  name: IconName
  /** Edge in px; 22 unless told. */
  size?: 16 | 18 | 20 | 22 | 24 | 28
}

/** A line icon in the colour of the text around it. Always decorative: the words beside it carry the meaning. */
export function Icon({ name, size = 22 }: IconProps) {
  return <Text {...decorative} className={`icon icon-${name}${size === 22 ? '' : ` icon-${size}`}`} />
}
