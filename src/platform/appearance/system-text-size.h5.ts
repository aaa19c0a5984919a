/** From this root size on the browser's reader has asked for clearly larger text than the usual 16 px. */
const LARGE_FROM_PX = 20

/** Whether the browser's font setting asks for large text. */
export function systemPrefersLargeText(): boolean {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) >= LARGE_FROM_PX
}
