import { asksForLargeText, type FontSetting } from './asks-for-large-text'

test.each<[string, FontSetting, boolean]>([
  ['standard text is not large', { fontSizeScaleFactor: 1, fontSizeSetting: 17 }, false],
  ['one step up is not yet', { fontSizeScaleFactor: 1.1, fontSizeSetting: 19 }, false],
  ['clearly larger text is', { fontSizeScaleFactor: 1.25, fontSizeSetting: 21 }, true],
  ['the factor counts where both are told', { fontSizeScaleFactor: 1, fontSizeSetting: 23 }, false],
  ['an older WeChat tells pixels only', { fontSizeSetting: 20 }, true],
  ['one that tells nothing asks for nothing', {}, false],
])('%s', (_title, setting, expected) => {
  expect(asksForLargeText(setting)).toBe(expected)
})
