import Taro from '@tarojs/taro'

/** Left above what is scrolled to: the bar at the top and a label, px. */
const HEADROOM = 140

/**
 * Brings the first thing with this class into view, once what was just changed is drawn; nothing where there
 * is none. https://developers.weixin.qq.com/miniprogram/dev/api/ui/scroll/wx.pageScrollTo.html
 */
export function scrollToFirst(className: string): void {
  Taro.nextTick(() => {
    Taro.pageScrollTo({ selector: `.${className}`, offsetTop: -HEADROOM }).catch((error: unknown) =>
      console.warn('scroll: nothing to scroll to', error),
    )
  })
}

/** Begins a page anew whose content was replaced, at its top. WeChat has no way to put its reader on a heading. */
export function startAtTop(_headingClass: string): void {
  Taro.nextTick(() => {
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch((error: unknown) =>
      console.warn('scroll: the page did not go to its top', error),
    )
  })
}
