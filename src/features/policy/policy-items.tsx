import type { Policy } from '@contract/content/policy'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'

import { policyCopy } from './copy'
import { ExplainedText } from './glossary'
import { PolicySource } from './policy-source'
import './policy.css'

/** What is supported, item by item: the amount as the source words it with its clause, or that none is published. */
export function PolicyItems({ policy }: { policy: Policy }) {
  const words = useCopy(policyCopy)
  if (policy.items.length === 0) return null
  return (
    <Section title={words.items} {...(policy.demo === true ? { aside: <ExampleMark /> } : {})}>
      <Card className="card-list">
        {policy.items.map(({ title, text, amount, cite }) => (
          <View className="policy-item" key={title}>
            <View className="text-strong">{title}</View>
            <View className="text-sub tone-2 mt-4">
              <ExplainedText>{text}</ExplainedText>
            </View>
            {amount === undefined ? (
              <View className="text-sub tone-3 mt-8">{words.amountUnknown}</View>
            ) : (
              <View className="mt-8">
                <Text className="text-strong">{amount.text}</Text>
                <View className="text-cap tone-3">{words.clause(amount.clause)}</View>
              </View>
            )}
            <PolicySource cite={cite} />
          </View>
        ))}
      </Card>
    </Section>
  )
}
