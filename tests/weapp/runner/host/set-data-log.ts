import { component } from 'glass-easel-miniprogram-adapter'

/** One `setData` call as it would cross to WeChat's view layer. */
export interface SetDataEntry {
  /** Path of the page or component that called. */
  page: string
  /** UTF-8 bytes of its JSON. */
  bytes: number
  /** The data paths it set. */
  paths: string[]
}

export const setDataLog: SetDataEntry[] = []

/**
 * Every `setData` goes through JSON, which loses functions and undefined as WeChat's bridge does, and is noted
 * with its size.
 */
export function watchSetData(): void {
  const caller = component.ComponentCaller.prototype as unknown as {
    is: string
    setData(data: object, callback?: () => void): void
  }
  const original = caller.setData
  caller.setData = function setData(this: { is: string }, data: object, callback?: () => void) {
    const text = JSON.stringify(data)
    const bytes = new TextEncoder().encode(text).length
    setDataLog.push({ page: this.is, bytes, paths: Object.keys(data) })
    original.call(this as typeof caller, JSON.parse(text) as object, callback)
  }
}
