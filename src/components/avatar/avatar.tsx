import { Text, View } from '@tarojs/components'
import { decorative } from '../accessible'
import './avatar.css'

export interface AvatarProps {
  /** Its first character is drawn; the whole name stands beside it in words. */
  name: string
  size?: 'small' | 'regular' | 'big'
}

/** A round mark with a person's first character. */
export function Avatar({ name, size = 'regular' }: AvatarProps) {
  return (
    <View className={`avatar avatar-${size}`} {...decorative}>
      <Text>{[...name][0] ?? ''}</Text>
    </View>
  )
}
