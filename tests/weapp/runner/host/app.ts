import type { PageStack } from './page-stack'
import type { EnterOptions } from './runner-page'

type AppConfig = Record<string, unknown> & {
  onLaunch?: (options: EnterOptions) => void
  onShow?: (options: EnterOptions) => void
  onHide?: () => void
}

/** The app's own object and how it is started, left and come back to. */
export function makeApp(stack: PageStack, launchOptions: EnterOptions) {
  let instance: AppConfig | undefined
  let options = launchOptions
  const shared: unknown[] = []
  const heard = { show: new Set<() => void>(), hide: new Set<() => void>() }
  const tell = (listeners: Set<() => void>) => {
    for (const listener of listeners) listener()
  }
  const running = (): AppConfig => {
    if (instance === undefined) throw new Error('app.js did not call App()')
    return instance
  }
  return {
    /** What app.js calls as `App`. */
    register: (config: AppConfig) => {
      instance = config
    },
    getApp: () => instance,
    /** How the app was last entered. */
    entered: () => options,
    launch: async () => {
      running().onLaunch?.(options)
      running().onShow?.(options)
      await stack.replaceAll(options.path, options.query)
    },
    /** Leaves the app and comes back by a code or a card, as a running app is entered again. */
    enter: async (next: EnterOptions) => {
      stack.hide()
      running().onHide?.()
      tell(heard.hide)
      options = next
      running().onShow?.(options)
      tell(heard.show)
      await stack.replaceAll(next.path, next.query)
    },
    /** https://developers.weixin.qq.com/miniprogram/dev/api/base/app/app-event/wx.onAppShow.html and `onAppHide`. */
    events: {
      onAppShow: (listener: () => void) => heard.show.add(listener),
      onAppHide: (listener: () => void) => heard.hide.add(listener),
    },
    /** What the page shares when its button is pressed; a test reads it. */
    share: (button: { id: string; dataset: object }) => {
      const page = stack.top
      if (page?.onShareAppMessage === undefined) throw new Error('this page cannot be shared')
      shared.push(page.onShareAppMessage({ from: 'button', target: button }))
    },
    shared,
  }
}
