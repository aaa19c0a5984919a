/**
 * What the oldest engine the app is built for (babel.config.js) lacks and WeChat's base library does not bring either,
 * up to and with the language of 2026, by the constructor it belongs to. The library brings what core-js 3.10 had:
 * `Object.fromEntries`, `replaceAll`, `matchAll`, `Promise.allSettled` and others are there
 * (https://github.com/wechat-miniprogram/miniprogram-compat, data/polyfill.json).
 */
export interface Later {
  /** Asked of its instances. */
  methods?: readonly string[]
  /** Asked of the constructor itself. */
  statics?: readonly string[]
}

const ofTypedArrays = ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with']

export const LATER_METHODS: Readonly<Record<string, Later>> = {
  Array: {
    methods: ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
    statics: ['fromAsync'],
  },
  Uint8Array: {
    methods: [...ofTypedArrays, 'toBase64', 'setFromBase64', 'toHex', 'setFromHex'],
    statics: ['fromBase64', 'fromHex'],
  },
  ArrayBuffer: { methods: ['transfer', 'transferToFixedLength'] },
  String: { methods: ['at', 'isWellFormed', 'toWellFormed'] },
  Object: { statics: ['hasOwn', 'groupBy'] },
  Map: { methods: ['getOrInsert', 'getOrInsertComputed'], statics: ['groupBy'] },
  Promise: { statics: ['withResolvers', 'try'] },
  Set: {
    methods: [
      'union',
      'intersection',
      'difference',
      'symmetricDifference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    ],
  },
  RegExp: { statics: ['escape'] },
  Error: { statics: ['isError'] },
  Math: { statics: ['f16round', 'sumPrecise'] },
  JSON: { statics: ['rawJSON', 'isRawJSON'] },
}

/** Names that stand for nothing there. */
export const LATER_GLOBALS = ['structuredClone', 'Iterator', 'WeakRef', 'FinalizationRegistry'] as const

/** The app brings these itself, for arrays and texts: src/platform/engine/index.ts. */
export const BROUGHT_BY_APP: readonly string[] = ['at']
