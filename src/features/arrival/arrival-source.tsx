import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/pressable/pressable'
import { useCopy } from '@/platform/language'
import { shareSource, useSource } from '@/platform/source'
import { arrivalCopy } from './copy'
import './arrival-source.css'

/** By which code the visitor came, whether that goes along with what they send, and the switch for it. */
export function ArrivalSource({ spotLabel }: { spotLabel: string | null }) {
  const words = useCopy(arrivalCopy)
  const source = useSource()
  return (
    <View className="arrival-source">
      <View>{spotLabel === null ? words.enteredByEvent : words.enteredBy(spotLabel)}</View>
      {source !== undefined && (
        <View className="arrival-source-share">
          <Text>{source.shared ? words.sourceShared : words.sourceKept}</Text>
          <Pressable
            className="arrival-source-switch"
            label={source.shared ? words.stopSharing : words.startSharing}
            onPress={() => shareSource(!source.shared)}
          >
            <Text>{source.shared ? words.stopSharing : words.startSharing}</Text>
          </Pressable>
        </View>
      )}
    </View>
  )
}
