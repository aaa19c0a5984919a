import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Button } from '../button/button'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import './empty-state.css'

export interface StateAction {
  text: string
  onPress: () => void
}

export interface EmptyStateProps {
  icon: IconName
  /** What is so: 还没有预约. */
  title: string
  /** Why, and what can be done: 选个日子，来园区走一走。 */
  text: string
  /** The one main way on. */
  action?: StateAction
  /** Another way on, in words only. */
  second?: StateAction
  /** A request id or the like. */
  smallPrint?: string
  /** `warn` for what went wrong. */
  tone?: 'neutral' | 'warn'
}

/** A page or a part with nothing to show: says why, and gives one way on. */
export function EmptyState({
  icon,
  title,
  text,
  action,
  second,
  smallPrint,
  tone = 'neutral',
}: EmptyStateProps) {
  return (
    <View className="empty-state" {...(tone === 'warn' ? accessible({ role: 'alert' }) : {})}>
      <View className={`empty-state-icon empty-state-${tone}`}>
        <Icon name={icon} size={24} />
      </View>
      <Text className="empty-state-title" {...accessible({ role: 'heading', level: 2 })}>
        {title}
      </Text>
      <Text className="empty-state-text">{text}</Text>
      {action !== undefined && (
        <View className="empty-state-action">
          <Button onPress={action.onPress}>{action.text}</Button>
        </View>
      )}
      {second !== undefined && (
        <Button variant="text" size="small" onPress={second.onPress}>
          {second.text}
        </Button>
      )}
      {smallPrint !== undefined && <Text className="empty-state-small">{smallPrint}</Text>}
    </View>
  )
}
