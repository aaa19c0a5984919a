import type { PageInstance } from './page-stack'

/** `onReachBottomDistance` of a page that says nothing else. */
const DISTANCE = 50

type Scrolled = PageInstance & { onReachBottom?: () => void }

/**
 * Tells the page in front that its end was reached, once each time it is
 * (https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html#onreachbottom).
 */
export function watchReachBottom(top: () => PageInstance | undefined): void {
  let isThere = false
  window.addEventListener('scroll', () => {
    const left = document.documentElement.scrollHeight - window.innerHeight - window.scrollY
    const wasThere = isThere
    isThere = left <= DISTANCE
    if (isThere && !wasThere) (top() as Scrolled | undefined)?.onReachBottom?.()
  })
}
