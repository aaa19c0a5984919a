import { Text, View } from '@tarojs/components'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { parkCopy } from './copy'
import './suited-to.css'

/** 适合的产业, as its source words them. */
export function SuitedTo({ items }: { items: readonly string[] }) {
  const words = useCopy(parkCopy)
  if (items.length === 0) return null
  return (
    <Section title={words.suited}>
      <View className="row row-wrap gap-8">
        {items.map((item) => (
          <Text key={item} className="suited-to">
            {item}
          </Text>
        ))}
      </View>
    </Section>
  )
}
