/**
 * Methods of the language that the oldest engine the app is built for (babel.config.js) lacks and that WeChat's base
 * library does not bring either (https://github.com/wechat-miniprogram/miniprogram-compat, data/polyfill.json).
 */
const NEW_METHODS: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
  [Array, ['fromAsync']],
  [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
  [Object, ['hasOwn', 'groupBy']],
  [Map, ['groupBy']],
  [Promise, ['withResolvers', 'try']],
  [
    Set.prototype,
    [
      'union',
      'intersection',
      'difference',
      'symmetricDifference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    ],
  ],
]

/** Takes them away, so that an app that uses one fails here as on such a phone. */
export function forgetNewMethods(): void {
  for (const [owner, names] of NEW_METHODS) {
    for (const name of names) Reflect.deleteProperty(owner, name)
  }
}
