import { moneyText } from '@domain/money-text'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Section } from '@/components/section/section'
import { unbroken } from '@/components/unbroken'
import { useCopy } from '@/platform/language'
import { amountText } from './amount-text'
import { matchCopy } from './copy'
import type { Result } from './result-of'

/** What stacking rules and shared caps left out of the totals, and why. */
export function LeftOutSection({ result }: { result: Result }) {
  const words = useCopy(matchCopy)
  const { leftOut, reductions } = result
  if (leftOut.length === 0 && reductions.length === 0) return null
  return (
    <Section title={words.leftOut} lead={words.leftOutLead}>
      <Card>
        {leftOut.map(({ item, reason }) => (
          <View key={item.book.published.id} className="match-left-out">
            <View className="text-strong">{item.book.published.title}</View>
            <View className="text-sub tone-2">
              {unbroken(amountText(item, words.amounts))}
              {item.book.published.demo === true && <ExampleMark />}
            </View>
            <View className="text-sub tone-2">{reason}</View>
          </View>
        ))}
        {reductions.map(({ cap, by }) => (
          <View key={cap} className="match-left-out text-sub tone-2">
            {unbroken(words.reduced(cap, moneyText(by)))}
          </View>
        ))}
      </Card>
    </Section>
  )
}
