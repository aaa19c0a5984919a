import { moneyText } from '@domain/money-text'
import { Text, View } from '@tarojs/components'
import { accessible, decorative } from '@/components/accessible'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { useCopy } from '@/platform/language'
import { matchCopy } from './copy'
import type { Result, ResultGroup } from './result-of'

/** `28 万元` as the number and its unit. */
function parts(yuan: number): [number: string, unit: string] {
  const [number = '', unit = ''] = moneyText(yuan).split(' ')
  return [number, unit]
}

function Figure({ label, yuan, demo }: { label: string; yuan: number; demo: boolean }) {
  const [number, unit] = parts(yuan)
  return (
    <View className="match-figure">
      <Text className="match-figure-word">{label}</Text>
      <Text className="match-figure-number num">{number}</Text>
      <Text className="match-figure-word">{unit}</Text>
      {demo && <ExampleMark />}
    </View>
  )
}

const counted = ['met', 'near', 'open', 'unmet'] as const

function Counts({ result }: { result: Result }) {
  const words = useCopy(matchCopy)
  const countOf = (group: ResultGroup) => result.items.filter((item) => item.group === group).length
  const shown = counted.map((group) => ({ group, count: countOf(group) })).filter(({ count }) => count > 0)
  return (
    <>
      <View className="match-share-bar" {...decorative}>
        {shown.map(({ group, count }) => (
          <View key={group} className={`match-share match-share-${group}`} style={{ flexGrow: count }} />
        ))}
      </View>
      <View className="match-legend">
        {shown.map(({ group, count }) => (
          <View key={group} className="row gap-8">
            <View className={`match-dot match-share-${group}`} />
            <Text>
              {count} {words.counts[group]}
            </Text>
          </View>
        ))}
      </View>
    </>
  )
}

/** The head of the result: what is certain and what is at most due side by side, never one sum. */
export function ResultTotals({ result }: { result: Result }) {
  const words = useCopy(matchCopy)
  const { certain, upTo, items } = result
  const demo = items.some(({ book, group }) => group === 'met' && book.published.demo === true)
  const isExample = items.some(({ book }) => book.published.demo === true)
  const isNothing = certain === 0 && upTo === 0
  return (
    <View className="match-totals">
      <View className="tone-2" {...accessible({ role: 'heading', level: 2 })}>
        {isExample ? words.headlineExample : words.headline}
      </View>
      {isNothing ? (
        <View className="text-strong mt-8">{words.nothingMet}</View>
      ) : (
        <View
          className="match-figures"
          {...accessible({ role: 'img', label: words.totalsSpoken(moneyText(certain), moneyText(upTo)) })}
        >
          {certain > 0 && <Figure label={words.certain} yuan={certain} demo={demo} />}
          {upTo > 0 && <Figure label={words.upTo} yuan={upTo} demo={demo} />}
        </View>
      )}
      {!isNothing && <View className="text-sub tone-2">{words.plusNote}</View>}
      <Counts result={result} />
    </View>
  )
}
