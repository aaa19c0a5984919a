import Taro from '@tarojs/taro'

/** A place in the device's storage with the type of what lives there. */
export interface StorageKey<T> {
  name: string
  /** Answers `undefined` for anything another version, or another hand, may have left there. */
  parse(stored: unknown): T | undefined
}

export type WriteResult = { ok: true } | { ok: false; reason: 'quota' | 'unavailable' }

/** WeChat says "exceed", browsers throw QuotaExceededError. */
const QUOTA = /quota|exceed/iu

/** What is stored under `key`, or `undefined` when there is nothing usable. Never throws. */
export function readStored<T>(key: StorageKey<T>): T | undefined {
  try {
    const stored: unknown = Taro.getStorageSync(key.name)
    return stored === '' || stored === null || stored === undefined ? undefined : key.parse(stored)
  } catch (error) {
    console.warn('storage: could not read', key.name, error)
    return undefined
  }
}

/**
 * Stores `value`; a full or forbidden storage is an answer, not an exception.
 * WeChat allows 1 MB a key and 10 MB in all
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/ability/storage.html).
 */
export function writeStored<T>(key: StorageKey<T>, value: T): WriteResult {
  try {
    Taro.setStorageSync(key.name, value)
    return { ok: true }
  } catch (error) {
    return { ok: false, reason: QUOTA.test(String(error)) ? 'quota' : 'unavailable' }
  }
}

/** Forgets what is stored under `key`. */
export function removeStored(key: Pick<StorageKey<unknown>, 'name'>): void {
  try {
    Taro.removeStorageSync(key.name)
  } catch (error) {
    console.warn('storage: could not remove', key.name, error)
  }
}
