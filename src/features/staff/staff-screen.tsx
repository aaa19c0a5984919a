import { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Screen } from '@/components/screen/screen'
import { keepCatalogFresh } from '@/platform/catalog'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { refreshSession } from '@/platform/session'
import { routes } from '@/routes'
import { frameCopy } from './frame/copy'
import { StaffBar, type StaffTab } from './staff-bar'

export interface StaffScreenProps {
  title: string
  /** Which part of the workbench; pages deeper down have none and bring their own bar. */
  tab?: StaffTab
  bar?: ReactNode
  overlay?: ReactNode
  /** The function refused the caller: nothing of the page is shown. */
  refused: boolean
  children: ReactNode
}

/** Says politely that the workbench is not open to the visitor, and how a colleague gets in. */
function Refused() {
  const words = useCopy(frameCopy)
  return (
    <EmptyState
      icon="lock"
      title={words.refusedTitle}
      text={words.refusedText}
      action={{ text: words.enterCode, onPress: () => go(routes.staffJoin()) }}
      second={{ text: words.backToMe, onPress: () => go(routes.me()) }}
    />
  )
}

/** The root of every page of the workbench. Who may see it is decided by the functions, not here. */
export function StaffScreen({ title, tab, bar, overlay, refused, children }: StaffScreenProps) {
  const words = useCopy(frameCopy)
  useDidShow(() => {
    keepCatalogFresh()
    void refreshSession()
  })
  if (refused) {
    return (
      <Screen title={words.workbench}>
        <Refused />
      </Screen>
    )
  }
  const foot = bar ?? (tab === undefined ? undefined : <StaffBar current={tab} />)
  return (
    <Screen title={title} overlay={overlay} {...(foot === undefined ? {} : { bar: foot })}>
      {children}
    </Screen>
  )
}
