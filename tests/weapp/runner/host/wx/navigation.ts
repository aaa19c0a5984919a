import { DEEPEST_STACK, type PageStack } from '../page-stack'
import { ApiRefusal, asyncApi } from './async-api'
import { parseAddress, type Query } from './parse-address'

interface Target {
  url: string
}

function pageAt(stack: PageStack, url: string): { path: string; query: Query } {
  const target = parseAddress(url)
  if (!stack.has(target.path)) throw new ApiRefusal(`page "${target.path}" is not found`)
  return target
}

function plainPageAt(stack: PageStack, url: string, name: string): { path: string; query: Query } {
  const target = pageAt(stack, url)
  if (stack.isTab(target.path)) throw new ApiRefusal(`can not ${name} a tabbar page`)
  return target
}

/** Opening and closing pages (https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html). */
export function makeNavigation(stack: PageStack) {
  return {
    navigateTo: asyncApi<Target>('navigateTo', async ({ url }) => {
      const { path, query } = plainPageAt(stack, url, 'navigateTo')
      if (stack.depth >= DEEPEST_STACK) throw new ApiRefusal('webview count limit exceed')
      await stack.push(path, query)
      return {}
    }),
    redirectTo: asyncApi<Target>('redirectTo', async ({ url }) => {
      const { path, query } = plainPageAt(stack, url, 'redirectTo')
      await stack.replaceTop(path, query)
      return {}
    }),
    switchTab: asyncApi<Target>('switchTab', async ({ url }) => {
      const { path } = pageAt(stack, url)
      if (!stack.isTab(path)) throw new ApiRefusal('can not switch to no-tabBar page')
      await stack.push(path, {})
      return {}
    }),
    reLaunch: asyncApi<Target>('reLaunch', async ({ url }) => {
      const { path, query } = pageAt(stack, url)
      await stack.replaceAll(path, query)
      return {}
    }),
    navigateBack: asyncApi<{ delta?: number }>('navigateBack', async ({ delta = 1 }) => {
      if (stack.depth < 2) throw new ApiRefusal('cannot navigate back at first page.')
      await Promise.resolve()
      stack.pop(delta)
      return {}
    }),
  }
}
