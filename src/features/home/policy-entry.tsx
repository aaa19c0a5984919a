import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { homeCopy } from './copy'
import './policy-entry.css'

/** The first page's one main button: the policy library. */
export function PolicyEntry() {
  const { ask } = useCopy(homeCopy)
  return (
    <Card className="policy-entry">
      <View {...accessible({ role: 'heading', level: 2 })}>
        {ask.title.map((line) => (
          <View key={line} className="policy-entry-title">
            {line}
          </View>
        ))}
      </View>
      <View className="tone-2 mt-8">{ask.text}</View>
      <View className="policy-entry-button">
        <Button wide iconAfter="arrow-right" onPress={() => go(routes.policies())}>
          {ask.button}
        </Button>
      </View>
      <Text className="policy-entry-caption">{ask.caption}</Text>
    </Card>
  )
}
