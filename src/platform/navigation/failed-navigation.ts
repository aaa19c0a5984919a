import { create } from 'zustand'

/** What WeChat says where our own code is wrong; nothing that the person can try again. */
const OUR_MISTAKE = /not found|tab ?bar|webview count|first page/iu

/**
 * Whether a page could not be opened because its part of the app could not be fetched: WeChat downloads a
 * subpackage when its first page is asked for, and fails the navigation in words that it does not document.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages.html
 */
export function mayBeTriedAgain(failure: unknown): boolean {
  const text = (failure as { errMsg?: unknown } | null)?.errMsg
  return typeof text === 'string' && /:fail/u.test(text) && !OUR_MISTAKE.test(text)
}

interface FailedNavigation {
  tryAgain: () => void
}

const useFailedStore = create<{ failed: FailedNavigation | undefined }>(() => ({ failed: undefined }))

/** Notes that a page could not be fetched; the page that asked for it says so. */
export function noteFailedNavigation(tryAgain: () => void): void {
  useFailedStore.setState({ failed: { tryAgain } })
}

/** Whether the page that was asked for could not be fetched. */
export function useNavigationFailed(): boolean {
  return useFailedStore(({ failed }) => failed !== undefined)
}

/** Stays on this page. */
export function giveUpNavigation(): void {
  useFailedStore.setState({ failed: undefined })
}

/** Asks for the page once more. */
export function retryNavigation(): void {
  const { failed } = useFailedStore.getState()
  giveUpNavigation()
  failed?.tryAgain()
}
