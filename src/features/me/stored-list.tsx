import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { KeyValue } from '@/components/key-value/key-value'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { meCopy } from './copy'
import './me.css'
import { retentionOf, retentionText } from './retention-text'
import { storedKinds } from './stored-kinds'

/** What is stored of a visitor: what, why, who sees it, how long. */
export function StoredList() {
  const words = useCopy(meCopy)
  return (
    <Section title={words.storedTitle}>
      <Card className="card-list">
        {storedKinds.map(({ kind, collection }) => {
          const about = words.stored[kind]
          return (
            <View className="me-stored" key={kind}>
              <Text className="text-strong">{about.name}</Text>
              <View className="mt-8">
                <KeyValue
                  items={[
                    { key: words.what, value: about.what },
                    { key: words.why, value: about.why },
                    { key: words.who, value: about.who },
                    { key: words.howLong, value: retentionText(retentionOf(collection), words.retention) },
                  ]}
                />
              </View>
            </View>
          )
        })}
      </Card>
    </Section>
  )
}
