import { ApiRefusal, asyncApi } from './async-api'

interface ScrollOptions {
  scrollTop?: number
  selector?: string
  offsetTop?: number
}

function topOf({ scrollTop, selector, offsetTop = 0 }: ScrollOptions): number {
  if (scrollTop !== undefined) return scrollTop
  const target = document.querySelector(`wx-page:not([hidden]) ${selector}`)
  if (target === null) throw new ApiRefusal(`no element matches ${selector}`)
  return target.getBoundingClientRect().top + window.scrollY + offsetTop
}

/** Scrolls the page in front at once (https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/wx.pageScrollTo.html). */
export function makeScroll() {
  return {
    pageScrollTo: asyncApi<ScrollOptions>('pageScrollTo', async (options) => {
      window.scrollTo({ top: topOf(options), behavior: 'instant' })
      return {}
    }),
  }
}
