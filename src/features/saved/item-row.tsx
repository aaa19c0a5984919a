import type { SavableKind } from '@contract/account/saved'
import type { ReactNode } from 'react'
import { ChineseOnlyMark } from '@/components/chinese-only/chinese-only-mark'
import { ExampleMark } from '@/components/example-mark/example-mark'
import { IconTile } from '@/components/icon-tile/icon-tile'
import { ListItem } from '@/components/list-item/list-item'
import type { Catalog } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { savedCopy } from './copy'
import { foundItem, iconOf } from './found-item'

export interface ItemRowProps {
  catalog: Catalog
  item: { kind: SavableKind; id: string }
  /** When it was saved or seen, in words. */
  when: string
  control?: ReactNode
}

/** A row that leads to a park, policy, event, article or service; what is no longer published says so. */
export function ItemRow({ catalog, item, when, control }: ItemRowProps) {
  const words = useCopy(savedCopy)
  const found = foundItem(catalog, item)
  const leading = <IconTile icon={iconOf[item.kind]} tone={found === undefined ? 'neutral' : 'brand'} />
  const more = control === undefined ? {} : { control }
  if (found === undefined) {
    return (
      <ListItem leading={leading} title={words.gone} text={`${words.kinds[item.kind]} · ${when}`} {...more} />
    )
  }
  return (
    <ListItem
      leading={leading}
      title={found.title}
      text={
        <>
          {`${words.kinds[item.kind]} · ${when}`}
          {found.demo && <ExampleMark />}
          {!found.translated && <ChineseOnlyMark />}
        </>
      }
      label={spoken([found.title, words.kinds[item.kind], when])}
      onPress={() => go(found.route)}
      {...more}
    />
  )
}
