import { Card } from '@/components/card/card'
import { ListItem } from '@/components/list-item/list-item'
import type { Catalog } from '@/platform/catalog'
import { matchOffer } from '@/platform/catalog/match-offer'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { matchBannerCopy } from './copy'

/** The way from the library to 算政策; nothing where no clause can be computed. */
export function MatchBanner({ catalog }: { catalog: Catalog }) {
  const words = useCopy(matchBannerCopy)
  const offer = matchOffer(catalog)
  if (offer === undefined) return null
  const text = offer.example ? words.exampleText : words.text
  return (
    <Card className="card-list policy-match">
      <ListItem
        icon="target"
        title={words.title}
        text={text}
        label={spoken([words.title, text])}
        onPress={() => go(routes.match())}
      />
    </Card>
  )
}
