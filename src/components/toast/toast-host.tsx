import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { useToastStore } from './show-toast'
import './toast.css'

/** Where toasts appear; each Screen has one. Always present, so that a reader hears the change. */
export function ToastHost() {
  const text = useToastStore((state) => state.text)
  return (
    <View className="toast-host" {...accessible({ role: 'status', live: 'polite' })}>
      {text !== undefined && <Text className="toast">{text}</Text>}
    </View>
  )
}
