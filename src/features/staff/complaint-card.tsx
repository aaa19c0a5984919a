import type { ComplaintCase } from '@contract/account/complaints'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { SafetyNote } from '@/components/safety-note/safety-note'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { CallPhone } from './call-phone'
import { recordsCopy } from './records-copy'

/** One complaint: what happened, the number to call, the answer or the way to it. */
export function ComplaintCard({ complaint, onAnswer }: { complaint: ComplaintCase; onAnswer: () => void }) {
  const words = useCopy(recordsCopy)
  const moments = useMoments()
  const { number, text, phone, status, answer, createdAt, demo, safety } = complaint
  return (
    <Card>
      <View className="row row-between row-top">
        <View className="grow">
          <Text className="text-strong num">
            {number}
            {demo && <ExampleMark />}
          </Text>
          <View className="text-cap tone-3 num mt-4">{words.complainedAt(moments.near(createdAt))}</View>
        </View>
        {phone !== null && <CallPhone name={words.theCaller} phone={phone} />}
      </View>
      <View className="mt-8">{text === '' ? words.noText : text}</View>
      <SafetyNote safety={safety} about="complaint" reader="staff" />
      <View className="text-sub tone-2 num mt-8">{phone ?? words.noPhone}</View>
      {answer !== null && <View className="text-sub tone-2 mt-8">{words.answerIs(answer)}</View>}
      {status === 'open' && (
        <View className="mt-12">
          <Button size="small" wide label={words.answerOf(number)} onPress={onAnswer}>
            {words.answer}
          </Button>
        </View>
      )}
    </Card>
  )
}
