import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import './icon-tile.css'

export interface IconTileProps {
  icon: IconName
  tone?: 'brand' | 'neutral' | 'ok' | 'warn' | 'danger' | 'info' | 'surface'
}

/** An icon on a rounded square, left of words. */
export function IconTile({ icon, tone = 'brand' }: IconTileProps) {
  return (
    <View className={`icon-tile icon-tile-${tone}`}>
      <Icon name={icon} />
    </View>
  )
}
