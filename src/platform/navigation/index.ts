import Taro from '@tarojs/taro'
import { tabs } from '@/pages.config'
import { type Route, routes, type TabRoute } from '@/routes'
import { mayBeTriedAgain, noteFailedNavigation } from './failed-navigation'

/** WeChat keeps at most ten pages (https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html). */
const DEEPEST_STACK = 10

function isTab(route: Route | TabRoute): boolean {
  return tabs.some((tab) => `/${tab.pagePath}` === route)
}

/** What could not be fetched may be tried again; anything else is our own mistake. */
function report(failure: unknown, tryAgain?: () => void): void {
  if (tryAgain !== undefined && mayBeTriedAgain(failure)) noteFailedNavigation(tryAgain)
  else console.error('navigation failed', failure)
}

/** Opens a page on top of this one; a tab page is switched to, and a full stack replaces its last page. */
export function go(route: Route | TabRoute): void {
  if (isTab(route)) {
    void Taro.switchTab({ url: route }).catch((failure) => report(failure, () => go(route)))
    return
  }
  const open = Taro.getCurrentPages().length >= DEEPEST_STACK ? Taro.redirectTo : Taro.navigateTo
  void open({ url: route }).catch((failure) => report(failure, () => go(route)))
}

/** Opens a page in place of this one: for a form that must not be come back to. */
export function replace(route: Route | TabRoute): void {
  const open = isTab(route) ? Taro.switchTab : Taro.redirectTo
  void open({ url: route }).catch((failure) => report(failure, () => replace(route)))
}

/** Goes one page back; on a first page (opened from a share or a code) it goes home instead. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) {
    void Taro.navigateBack().catch((failure) => report(failure))
    return
  }
  go(routes.home())
}

/** Whether there is a page to go back to. */
export function canGoBack(): boolean {
  return Taro.getCurrentPages().length > 1
}
