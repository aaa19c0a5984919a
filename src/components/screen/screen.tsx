import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { TabKey } from '@/pages.config'
import { appearanceClasses, useAppearance } from '@/platform/appearance'
import { usePageTitle } from '@/platform/page-title'
import { OutboxBanner } from '../kept-to-send/outbox-banner'
import { NavBar } from '../nav-bar/nav-bar'
import { PageNotFetched } from '../page-away/page-not-fetched'
import { PrivacyPrompt } from '../privacy-prompt/privacy-prompt'
import { TabBar } from '../tab-bar/tab-bar'
import { ToastHost } from '../toast/toast-host'
import './screen.css'

export interface ScreenProps {
  /** Name of the page: shown in the bar, read out first, and the browser tab's title. */
  title: string
  /** For one of the five tab pages: large title, TabBar at the foot. */
  tab?: TabKey
  /** Unread notices, shown as a dot on 我的. */
  unread?: number
  /** Stands in the title's place in the bar, for example the brand. */
  lead?: ReactNode
  /** One small thing at the right of the bar. */
  aside?: ReactNode
  /** An ActionBar (or any bar) that stays in view at the foot, above the tabs. */
  bar?: ReactNode
  /** No gutters and no padding: the children draw to the edges and indent with `.screen-gutter` themselves. */
  flush?: boolean
  /** Sheets and other things that cover the page. */
  overlay?: ReactNode
  children?: ReactNode
}

/**
 * The root of every page: theme and text size, the bar at the top with the way back, safe areas, the bar or
 * tabs at the foot, toasts and WeChat's privacy question.
 */
export function Screen({
  title,
  tab,
  unread,
  lead,
  aside,
  bar,
  flush = false,
  overlay,
  children,
}: ScreenProps) {
  const appearance = useAppearance()
  usePageTitle(title)
  return (
    <View className={`screen ${appearanceClasses(appearance)}`}>
      <NavBar
        title={title}
        variant={tab === undefined ? 'page' : 'large'}
        {...(lead === undefined ? {} : { lead })}
        {...(aside === undefined ? {} : { aside })}
      />
      {tab !== undefined && <OutboxBanner />}
      <View className={`screen-body${flush ? ' screen-flush' : ''}`}>{children}</View>
      {(bar !== undefined || tab !== undefined) && (
        <View className="screen-foot">
          {bar}
          {tab !== undefined && <TabBar current={tab} {...(unread === undefined ? {} : { unread })} />}
        </View>
      )}
      {overlay}
      <PageNotFetched />
      <ToastHost />
      <PrivacyPrompt />
    </View>
  )
}
