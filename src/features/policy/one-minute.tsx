import type { Policy } from '@contract/content/policy'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { KeyValue } from '@/components/key-value/key-value'
import { useCopy, useLanguage } from '@/platform/language'
import { policyCopy } from './copy'
import { keyItems } from './key-items'
import './policy.css'
import { windowLine } from './window-line'

export interface OneMinuteProps {
  policy: Policy
  /** Its amounts wait for a legal review. */
  withheld: boolean
  /** Its clauses say when applications are taken. */
  perClause: boolean
}

/** 给什么: the written amounts, or the named items and that their amounts are not published. */
function What({ policy, withheld }: Pick<OneMinuteProps, 'policy' | 'withheld'>) {
  const words = useCopy(policyCopy)
  const { written, named, more } = keyItems(policy.items)
  if (written.length === 0) {
    return (
      <>
        {named.length > 0 && <View>{words.namedItems(named, policy.items.length)}</View>}
        <View className="tone-2">{withheld ? words.amountWithheld : words.amountUnknown}</View>
      </>
    )
  }
  return (
    <>
      {written.map(({ title, amount }) => (
        <View key={title}>
          <Text>{words.itemTitle(title)}</Text>
          <Text className="text-strong">{amount}</Text>
        </View>
      ))}
      {more > 0 && <View className="tone-2">{words.moreItems(more)}</View>}
    </>
  )
}

/** 一分钟看懂: for whom, what, when and how; what is not known says so. */
export function OneMinute({ policy, withheld, perClause }: OneMinuteProps) {
  const words = useCopy(policyCopy)
  const language = useLanguage()
  const who = policy.audience.length > 0 ? policy.audience.join(words.and) : words.whoUnknown
  return (
    <Card className="policy-minute mt-16">
      <View className="row row-between">
        <Text className="text-strong">{words.minute}</Text>
        {policy.demo === true && <ExampleMark />}
      </View>
      <View className="mt-12">
        <KeyValue
          items={[
            { key: words.who, value: who },
            { key: words.what, value: <What policy={policy} withheld={withheld} /> },
            { key: words.when, value: windowLine(policy, { words, language }, perClause) },
            { key: words.how, value: policy.howTo ?? words.entryUnknown },
          ]}
        />
      </View>
    </Card>
  )
}
