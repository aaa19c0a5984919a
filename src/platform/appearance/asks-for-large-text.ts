/** What WeChat tells of its reader's font setting. */
export interface FontSetting {
  /** How much larger than standard, from base 2.23.4 on. */
  fontSizeScaleFactor?: number
  /** In px, where the factor is not told; standard is 16 or 17 by system. */
  fontSizeSetting?: number
}

/** From this factor, or this size, on the reader has asked for clearly larger text than standard. */
const LARGE_FROM = { factor: 1.25, px: 20 }

/** Whether WeChat's font setting asks for large text; what it does not tell is standard. */
export function asksForLargeText({ fontSizeScaleFactor, fontSizeSetting }: FontSetting): boolean {
  if (fontSizeScaleFactor !== undefined) return fontSizeScaleFactor >= LARGE_FROM.factor
  return (fontSizeSetting ?? 0) >= LARGE_FROM.px
}
