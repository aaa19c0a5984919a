import { useEffect } from 'react'
import { useCopy } from '@/platform/language'
import {
  giveUpNavigation,
  retryNavigation,
  useNavigationFailed,
} from '@/platform/navigation/failed-navigation'
import { onNetworkChange, useOnline } from '@/platform/network'
import { componentCopy } from '../copy'
import { ConfirmSheet } from '../sheet/confirm-sheet'

/** Offers to try again, and does so by itself once there is a network. */
function Offer() {
  const words = useCopy(componentCopy)
  const online = useOnline()
  useEffect(
    () =>
      onNetworkChange((back) => {
        if (back) retryNavigation()
      }),
    [],
  )
  return (
    <ConfirmSheet
      open
      title={online ? words.pageFailed : words.offlineTitle}
      confirm={words.retry}
      keep={words.stayHere}
      onConfirm={retryNavigation}
      onClose={giveUpNavigation}
    >
      {words.pageAwayText}
    </ConfirmSheet>
  )
}

/** Over the page from which another one was opened whose part of the app WeChat could not download. */
export function PageNotFetched() {
  return useNavigationFailed() ? <Offer /> : null
}
