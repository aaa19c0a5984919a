import { type EnterOptions, phone } from '../runner-page'
import { ApiRefusal, asyncApi } from './async-api'
import type { PrivacyGate } from './privacy'

/** A phone with a notch: 44 px of status bar, WeChat's capsule 7 px from the right. */
const STATUS_BAR = 44
const CAPSULE = { width: 87, height: 32, top: 48, margin: 7 }

type NetworkListener = (change: { isConnected: boolean; networkType: string }) => void

const networkType = () => (navigator.onLine ? 'wifi' : 'none')

function watchNetwork() {
  const listeners = new Set<NetworkListener>()
  const tell = () => {
    for (const heard of listeners) heard({ isConnected: navigator.onLine, networkType: networkType() })
  }
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return {
    getNetworkType: asyncApi('getNetworkType', async () => ({ networkType: networkType() })),
    onNetworkStatusChange: (listener: NetworkListener) => listeners.add(listener),
    offNetworkStatusChange: (listener: NetworkListener) => listeners.delete(listener),
  }
}

const theme = () => (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

/** What the app asks of the phone, and what it has the phone do. */
export function makeDevice(privacy: PrivacyGate, entered: () => EnterOptions) {
  return {
    ...watchNetwork(),
    getWindowInfo: () => ({
      pixelRatio: window.devicePixelRatio,
      windowWidth: window.innerWidth,
      windowHeight: window.innerHeight,
      screenWidth: window.innerWidth,
      screenHeight: window.innerHeight,
      statusBarHeight: STATUS_BAR,
      safeArea: { top: STATUS_BAR, left: 0, right: window.innerWidth, bottom: window.innerHeight - 34 },
    }),
    getMenuButtonBoundingClientRect: () => ({
      width: CAPSULE.width,
      height: CAPSULE.height,
      top: CAPSULE.top,
      bottom: CAPSULE.top + CAPSULE.height,
      right: window.innerWidth - CAPSULE.margin,
      left: window.innerWidth - CAPSULE.margin - CAPSULE.width,
    }),
    getAppBaseInfo: () => ({
      SDKVersion: '3.5.8',
      language: 'zh_CN',
      version: '8.0.50',
      theme: theme(),
      fontSizeScaleFactor: phone.fontSizeScaleFactor,
      fontSizeSetting: 17 * phone.fontSizeScaleFactor,
    }),
    getEnterOptionsSync: () => ({ ...entered(), referrerInfo: {} }),
    getRandomValues: asyncApi<{ length: number }>('getRandomValues', async ({ length }) => ({
      randomValues: crypto.getRandomValues(new Uint8Array(length)).buffer,
    })),
    setClipboardData: asyncApi<{ data: string }>('setClipboardData', async ({ data }) => {
      await privacy.pass('setClipboardData')
      clipboard.text = data
      return {}
    }),
    makePhoneCall: asyncApi<{ phoneNumber: string }>('makePhoneCall', async ({ phoneNumber }) => {
      if (!/^[\d+-]+$/u.test(phoneNumber)) throw new ApiRefusal('parameter error: phoneNumber')
      calls.push(phoneNumber)
      return {}
    }),
  }
}

/** What was copied last, and the numbers that were dialled; a test reads both. */
export const clipboard = { text: '' }
export const calls: string[] = []
