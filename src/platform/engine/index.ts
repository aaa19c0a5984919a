/**
 * `at` for engines before Safari 15.4 and Chromium 92, where neither they nor WeChat's base library have it: of the
 * language's later methods the library brings `flatMap`, `Object.fromEntries`, `replaceAll` and some more, not this
 * one (https://github.com/wechat-miniprogram/miniprogram-compat, data/polyfill.json).
 */
function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? this.length + whole : whole]
}

for (const prototype of [Array.prototype, String.prototype]) {
  if (!('at' in prototype)) {
    Object.defineProperty(prototype, 'at', { value: at, writable: true, configurable: true })
  }
}
