import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import './check-row.css'

export interface TickProps {
  on: boolean
  /** `box` for any number, `dot` for one of several. */
  shape?: 'box' | 'dot'
}

/** The mark of a choice; the row or card around it is what is pressed. */
export function Tick({ on, shape = 'box' }: TickProps) {
  return (
    <View className={`tick tick-${shape}${on ? ' tick-on' : ''}`}>
      {on && shape === 'box' && <Icon name="check" size={16} />}
    </View>
  )
}
