/** WeChat allows 1 MB a key and 10 MB in all. */
const KEY_LIMIT_BYTES = 1024 * 1024
const LIMIT_KB = 10 * 1024

const bytesOf = (text: string) => new TextEncoder().encode(text).length

function keys(): string[] {
  return Array.from({ length: localStorage.length }, (_none, index) => localStorage.key(index) ?? '')
}

function sizeKb(): number {
  const bytes = keys().reduce((sum, key) => sum + bytesOf(localStorage.getItem(key) ?? ''), 0)
  return Math.ceil(bytes / 1024)
}

/**
 * WeChat's storage in the browser's, which each context has for itself. Values keep their type; a missing key is
 * an empty string (https://developers.weixin.qq.com/miniprogram/dev/framework/ability/storage.html).
 */
export function makeStorage() {
  return {
    getStorageSync: (key: string): unknown => {
      const text = localStorage.getItem(key)
      return text === null ? '' : (JSON.parse(text) as { data?: unknown }).data
    },
    setStorageSync: (key: string, data: unknown): void => {
      const text = JSON.stringify({ data })
      if (bytesOf(text) > KEY_LIMIT_BYTES) {
        throw new Error('setStorageSync:fail data exceed max size 1MB')
      }
      if (sizeKb() + bytesOf(text) / 1024 > LIMIT_KB) {
        throw new Error('setStorageSync:fail exceed storage max size 10Mb')
      }
      localStorage.setItem(key, text)
    },
    removeStorageSync: (key: string): void => localStorage.removeItem(key),
    getStorageInfoSync: () => ({ keys: keys(), currentSize: sizeKb(), limitSize: LIMIT_KB }),
  }
}
