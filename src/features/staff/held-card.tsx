import type { HeldText } from '@contract/safety'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { useMoments } from '@/platform/time/use-moments'
import { staffCopy } from './copy'
import { HeldPicture } from './held-picture'

export interface HeldCardProps {
  item: HeldText
  releasing: boolean
  onRelease: () => void
  onTurnDown: () => void
}

type Words = (typeof staffCopy)['zh']

function kindOf({ record, entry, file }: HeldText, words: Words): string {
  if (file !== undefined) return words.heldPicture
  return entry === null ? words.heldKinds[record] : words.heldLine
}

function whyOf({ file, label }: HeldText, words: Words): string {
  const why = file?.why ?? 'found'
  return why === 'found' ? words.heldLabel(label) : words.heldPictureWhy[why]
}

/** One held text or picture in full, why it was held, and the two ways on. */
export function HeldCard({ item, releasing, onRelease, onTurnDown }: HeldCardProps) {
  const words = useCopy(staffCopy)
  const moments = useMoments()
  return (
    <Card className="mt-12">
      <View className="row row-between row-top">
        <Text className="text-strong">{kindOf(item, words)}</Text>
        <Text className="text-cap tone-3 num">{moments.near(item.at)}</Text>
      </View>
      <View className="text-sub tone-2 num mt-4">{item.number}</View>
      <View className="case-words mt-12">{item.text}</View>
      {item.file !== undefined && <HeldPicture id={item.id} file={item.file.id} name={item.text} />}
      <View className="text-sub tone-warn mt-8">{whyOf(item, words)}</View>
      <View className="row gap-12 mt-16">
        <Button
          variant="outline"
          size="small"
          grow
          label={spoken([words.sendBack, item.number])}
          disabled={releasing}
          onPress={onTurnDown}
        >
          {words.sendBack}
        </Button>
        <Button
          size="small"
          grow
          label={spoken([words.release, item.number])}
          busy={releasing}
          onPress={onRelease}
        >
          {words.release}
        </Button>
      </View>
    </Card>
  )
}
