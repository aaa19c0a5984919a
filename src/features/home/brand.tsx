import { Text, View } from '@tarojs/components'
import { decorative } from '@/components/accessible'
import { Icon } from '@/components/icon/icon'
import './brand.css'

/** Mark and name of the app, in the bar of the first page. */
export function Brand({ name }: { name: string }) {
  return (
    <View className="brand" {...decorative}>
      <View className="brand-mark">
        <Icon name="brand" size={20} />
      </View>
      <Text>{name}</Text>
    </View>
  )
}
