import { View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { useOnline } from '@/platform/network'
import { leaveMissingPage, retryPage, usePageIsMissing } from '@/platform/page-code/index.h5'
import { componentCopy } from '../copy'
import { EmptyState } from '../empty-state/empty-state'
import './page-away.css'

/** Over the app while the code of the page that was asked for is not on this device and cannot be fetched. */
export function PageAway() {
  const words = useCopy(componentCopy)
  const isMissing = usePageIsMissing()
  const isOnline = useOnline()
  if (!isMissing) return null
  return (
    <View className="page-away">
      <EmptyState
        tone="warn"
        icon={isOnline ? 'warning' : 'wifi-off'}
        title={isOnline ? words.pageFailed : words.offlineTitle}
        text={words.pageAwayText}
        action={{ text: words.retry, onPress: retryPage }}
        second={{ text: words.back, onPress: leaveMissingPage }}
      />
    </View>
  )
}
