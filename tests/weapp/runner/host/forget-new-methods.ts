import { LATER_METHODS } from '../later-methods'

interface Owner {
  prototype?: object
}

/** Takes away what the oldest engine lacks, so that an app that uses it fails here as on such a phone. */
export function forgetNewMethods(): void {
  for (const [name, { methods = [], statics = [] }] of Object.entries(LATER_METHODS)) {
    const owner = Reflect.get(globalThis, name) as Owner
    for (const method of methods) Reflect.deleteProperty(owner.prototype ?? {}, method)
    for (const method of statics) Reflect.deleteProperty(owner, method)
  }
}
