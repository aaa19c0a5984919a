import type { Settings } from '@contract/content/settings'
import { View } from '@tarojs/components'
import { dial } from '@/components/dial/dial'
import { IconButton } from '@/components/icon-tile/icon-button'
import { ListItem } from '@/components/list-item/list-item'
import { useCopy } from '@/platform/language'
import { meCopy } from './copy'

type VerifiedContact = Settings['contacts'][number]

/** A number that somebody verified, by whom and when, and the way to dial it. */
export function ContactRow({ contact }: { contact: VerifiedContact }) {
  const words = useCopy(meCopy)
  const { label, number, hours, verifiedBy, verifiedAt } = contact
  return (
    <ListItem
      title={label}
      text={
        <>
          <View className="num">{[number, hours].filter((part) => part !== undefined).join(' · ')}</View>
          <View className="text-cap tone-3">{words.verifiedOn({ by: verifiedBy, on: verifiedAt })}</View>
        </>
      }
      control={<IconButton icon="phone" label={words.call(label)} onPress={() => void dial(number)} />}
    />
  )
}
