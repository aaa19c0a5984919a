import type { Place } from '@contract/content/place'
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/section/section'
import { useCopy, useLanguage } from '@/platform/language'
import { parkCopy } from './copy'
import './suited-to.css'
import { ChineseOnly } from '@/components/chinese-only/chinese-only'
import { isChineseOnly } from '@/platform/language/chinese-only'

/** 适合的产业, as its source words them. */
export function SuitedTo({ place }: { place: Place }) {
  const items = place.suitedTo
  const language = useLanguage()
  const words = useCopy(parkCopy)
  if (items.length === 0) return null
  return (
    <Section title={words.suited}>
      <ChineseOnly when={isChineseOnly(place, 'suitedTo', language)}>
        <View className="row row-wrap gap-8">
          {items.map((item) => (
            <Text key={item} className="suited-to">
              {item}
            </Text>
          ))}
        </View>
      </ChineseOnly>
    </Section>
  )
}
