import { component } from 'glass-easel-miniprogram-adapter'

/** One `setData` call as it would cross to WeChat's view layer. */
export interface SetDataEntry {
  /** Path of the page or component that called. */
  page: string
  /** UTF-8 bytes of its JSON. */
  bytes: number
  /** The data paths it set. */
  paths: string[]
  /** When, in ms since the app was started. */
  at: number
  /** How many taps and keys came before it: what has the same count belongs to one interaction. */
  interaction: number
}

export const setDataLog: SetDataEntry[] = []

let interactions = 0

function countInteractions(): void {
  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, () => (interactions += 1), { capture: true })
  }
}

/**
 * Every `setData` goes through JSON, which loses functions and undefined as WeChat's bridge does, and is noted
 * with its size.
 */
export function watchSetData(): void {
  countInteractions()
  const caller = component.ComponentCaller.prototype as unknown as {
    is: string
    setData(data: object, callback?: () => void): void
  }
  const original = caller.setData
  caller.setData = function setData(this: { is: string }, data: object, callback?: () => void) {
    const text = JSON.stringify(data)
    const bytes = new TextEncoder().encode(text).length
    setDataLog.push({
      page: this.is,
      bytes,
      paths: Object.keys(data),
      at: performance.now(),
      interaction: interactions,
    })
    original.call(this as typeof caller, JSON.parse(text) as object, callback)
  }
}
