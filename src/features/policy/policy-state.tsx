import type { Policy } from '@contract/content/policy'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { IconTile } from '@/components/icon-tile/icon-tile'
import { KeyValue } from '@/components/key-value/key-value'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { policyCopy } from './copy'
import { PolicyTag } from './policy-tag'

function StatusWords({ policy }: { policy: Policy }) {
  const words = useCopy(policyCopy)
  return (
    <View className="row row-wrap gap-8">
      <PolicyTag policy={policy} />
      <Text className="tone-2">
        {policy.demo === true ? words.exampleNote : words.statusTexts[policy.status]}
      </Text>
    </View>
  )
}

/** State, who checked it and when, until when it holds, which years the material speaks of. */
export function PolicyState({ policy }: { policy: Policy }) {
  const words = useCopy(policyCopy)
  const { verified, expiresAt, demo } = policy
  const checked =
    verified === undefined
      ? words.notVerified
      : words.verifiedBy({ by: verified.verifiedBy, on: verified.verifiedAt })
  const items = [
    { key: words.status, value: <StatusWords policy={policy} /> },
    { key: words.verified, value: checked },
    ...(expiresAt === undefined ? [] : [{ key: words.expires, value: expiresAt }]),
    { key: words.issuedBy, value: [policy.issuedBy, words.levels[policy.level]].join(words.separator) },
    { key: words.dataYear, value: policy.yearText },
  ]
  return (
    <Section title={words.state} {...(demo === true ? { aside: <ExampleMark /> } : {})}>
      <Card>
        <KeyValue items={items} />
      </Card>
    </Section>
  )
}

/** 不等于申报: reading and asking here is no application. */
export function NotApplying() {
  const words = useCopy(policyCopy)
  return (
    <Card className="mt-24">
      <View className="row row-top gap-12">
        <IconTile icon="external" tone="neutral" />
        <View className="grow">
          <View className="text-strong">{words.notApplying}</View>
          <View className="text-sub tone-2 mt-4">{words.notApplyingText}</View>
        </View>
      </View>
    </Card>
  )
}
