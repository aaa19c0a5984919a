import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon } from '../icon/icon'
import './field.css'

/** What is wrong and how to put it right, under the thing it is about; `useScrollToError` brings the first into view. */
export function ErrorLine({ text }: { text: string }) {
  return (
    <View className="field-hint field-error" {...accessible({ role: 'alert' })}>
      <Icon name="alert-circle" size={16} />
      <Text>{text}</Text>
    </View>
  )
}
