import type { Settings } from '@contract/content/settings'
import { View } from '@tarojs/components'
import { IconButton } from '@/components/icon-tile/icon-button'
import { ListItem } from '@/components/list-item/list-item'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { makeCall } from '@/platform/make-call'
import { meCopy } from './copy'

type VerifiedContact = Settings['contacts'][number]

/** A number that somebody verified, by whom and when, and the way to dial it. */
export function ContactRow({ contact }: { contact: VerifiedContact }) {
  const words = useCopy(meCopy)
  const { label, number, hours, verifiedBy, verifiedAt } = contact
  const dial = async () => {
    if (!(await makeCall(number))) showToast(words.callFailed(number))
  }
  return (
    <ListItem
      title={label}
      text={
        <>
          <View className="num">{[number, hours].filter((part) => part !== undefined).join(' · ')}</View>
          <View className="text-cap tone-3">{words.verifiedOn({ by: verifiedBy, on: verifiedAt })}</View>
        </>
      }
      control={<IconButton icon="phone" label={words.call(label)} onPress={() => void dial()} />}
    />
  )
}
