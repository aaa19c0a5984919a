import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import type { Catalog } from '@/platform/catalog'
import { matchOffer } from '@/platform/catalog/match-offer'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { homeCopy } from './copy'
import './policy-entry.css'

function Title({ lines }: { lines: readonly string[] }) {
  return (
    <View {...accessible({ role: 'heading', level: 2 })}>
      {lines.map((line) => (
        <View key={line} className="policy-entry-title">
          {line}
        </View>
      ))}
    </View>
  )
}

/** The first page's one main button: 政策匹配, or the policy library where nothing can be computed yet. */
export function PolicyEntry({ catalog }: { catalog: Catalog }) {
  const { ask, match } = useCopy(homeCopy)
  const offer = matchOffer(catalog)
  const words = offer === undefined ? ask : match
  return (
    <Card className="policy-entry">
      <Title lines={ask.title} />
      <View className="tone-2 mt-8">{words.text}</View>
      <View className="policy-entry-button">
        <Button
          wide
          iconAfter="arrow-right"
          onPress={() => go(offer === undefined ? routes.policies() : routes.match())}
        >
          {words.button}
        </Button>
      </View>
      <Text className="policy-entry-caption">
        {offer?.example === true ? match.exampleCaption : words.caption}
      </Text>
    </Card>
  )
}
