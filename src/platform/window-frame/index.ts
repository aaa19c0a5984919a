import Taro from '@tarojs/taro'

/** What WeChat's own chrome takes from the top of a page, px. */
export interface WindowFrame {
  /** Height of the status bar: clock, battery. */
  top: number
  /** Width that the capsule (menu and close) takes at the right, with its margin. */
  capsule: number
  /** Height of the row that the capsule stands in. */
  row: number
}

let measured: WindowFrame | undefined

function measure(): WindowFrame {
  try {
    const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo()
    const capsule = Taro.getMenuButtonBoundingClientRect()
    const margin = windowWidth - capsule.right
    return {
      top: statusBarHeight,
      capsule: Math.round(capsule.width + margin * 2),
      row: Math.max(44, Math.round(capsule.height + (capsule.top - statusBarHeight) * 2)),
    }
  } catch {
    return { top: 20, capsule: 105, row: 48 }
  }
}

/** Measured once: neither bar changes while the app runs. */
export function windowFrame(): WindowFrame {
  measured ??= measure()
  return measured
}
