import { Card } from '@/components/card/card'
import { EmptyState } from '@/components/empty-state/empty-state'
import { FootNote } from '@/components/foot-note/foot-note'
import { IconButton } from '@/components/icon-tile/icon-button'
import { LongList } from '@/components/long-list/long-list'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { platformName } from '@/platform/runtime'
import { toggleSaved, useSaved } from '@/platform/saved'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { savedCopy } from './copy'
import { foundItem } from './found-item'
import { ItemRow } from './item-row'

/** 收藏: newest first, each with the way to take it off. */
export function SavedList({ catalog }: { catalog: Catalog }) {
  const words = useCopy(savedCopy)
  const moments = useMoments()
  const items = useSaved()
  if (items.length === 0) {
    return (
      <EmptyState
        icon="heart"
        title={words.noneTitle}
        text={words.noneText}
        action={{ text: words.seeParks, onPress: () => go(routes.parks()) }}
        second={{ text: words.seePolicies, onPress: () => go(routes.policies()) }}
      />
    )
  }
  return (
    <>
      <LongList count={items.length}>
        {(shown) => (
          <Card className="card-list">
            {items.slice(0, shown).map((item) => (
              <ItemRow
                key={`${item.kind}:${item.id}`}
                catalog={catalog}
                item={item}
                when={words.savedAt(moments.near(item.at))}
                control={
                  <IconButton
                    icon="trash"
                    label={words.drop(foundItem(catalog, item)?.title ?? words.gone)}
                    onPress={() => toggleSaved(item.kind, item.id)}
                  />
                }
              />
            ))}
          </Card>
        )}
      </LongList>
      <FootNote>{platformName === 'web' ? words.keptOnWeb : words.keptWhere}</FootNote>
    </>
  )
}
