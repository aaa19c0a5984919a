/** Whether an object itself has this key. Phones before iOS 15.4 do not know `Object.hasOwn`, and nothing adds it. */
export const hasOwn = (object: object, key: PropertyKey): boolean =>
  Object.getOwnPropertyDescriptor(object, key) !== undefined
