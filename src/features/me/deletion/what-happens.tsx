import { keptAfterDeletion } from '@contract/account/delete'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { Icon } from '@/components/icon/icon'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { meCopy } from '../copy'
import '../me.css'
import { retentionOf, retentionText } from '../retention-text'
import { deletionCopy } from './copy'

/** What is deleted, what has to stay and how long: as the contract says it. */
export function WhatHappens() {
  const words = useCopy(deletionCopy)
  const { retention } = useCopy(meCopy)
  return (
    <>
      <Section title={words.gone}>
        <Card>
          {words.goneItems.map((item) => (
            <View key={item} className="row row-top gap-8 me-gone">
              <Icon name="trash" size={20} />
              <Text className="grow">{item}</Text>
            </View>
          ))}
        </Card>
      </Section>
      <Section title={words.kept} lead={words.keptLead}>
        <Card className="card-list">
          {keptAfterDeletion.map(({ kind, collection }) => (
            <View className="me-stored" key={kind}>
              <View className="row row-between row-top gap-12">
                <Text className="text-strong">{words.keptKinds[kind].name}</Text>
                <Text className="text-sub tone-2">{retentionText(retentionOf(collection), retention)}</Text>
              </View>
              <View className="text-sub tone-2 mt-4">{words.keptKinds[kind].what}</View>
            </View>
          ))}
        </Card>
      </Section>
      <Section title={words.after}>
        <Card>{words.afterText}</Card>
      </Section>
    </>
  )
}
