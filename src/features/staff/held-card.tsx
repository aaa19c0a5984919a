import type { HeldText } from '@contract/safety'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { staffCopy } from './copy'

export interface HeldCardProps {
  item: HeldText
  releasing: boolean
  onRelease: () => void
  onTurnDown: () => void
}

/** One held text in full, why it was held, and the two ways on. */
export function HeldCard({ item, releasing, onRelease, onTurnDown }: HeldCardProps) {
  const words = useCopy(staffCopy)
  const moments = useMoments()
  const kind = item.entry === null ? words.heldKinds[item.record] : words.heldLine
  return (
    <Card className="mt-12">
      <View className="row row-between row-top">
        <Text className="text-strong">{kind}</Text>
        <Text className="text-cap tone-3 num">{moments.near(item.at)}</Text>
      </View>
      <View className="text-sub tone-2 num mt-4">{item.number}</View>
      <View className="case-words mt-12">{item.text}</View>
      <View className="text-sub tone-warn mt-8">{words.heldLabel(item.label)}</View>
      <View className="row gap-12 mt-16">
        <Button
          variant="outline"
          size="small"
          grow
          label={`${words.sendBack}，${item.number}`}
          disabled={releasing}
          onPress={onTurnDown}
        >
          {words.sendBack}
        </Button>
        <Button
          size="small"
          grow
          label={`${words.release}，${item.number}`}
          busy={releasing}
          onPress={onRelease}
        >
          {words.release}
        </Button>
      </View>
    </Card>
  )
}
