import type { Service } from '@contract/content/knowledge'
import type { ServiceWords } from './copy'

/** One line about a window; `known` is false where nobody has found it out. */
export interface WindowFact {
  key: string
  values: readonly string[]
  known: boolean
}

/** Who decides, where, when and with which papers. What nobody verified says so and is never left out. */
export function windowFacts({ window }: Service, words: ServiceWords): WindowFact[] {
  const fact = (key: string, values: readonly (string | undefined)[]): WindowFact => {
    const given = values.filter((value) => value !== undefined)
    return given.length > 0
      ? { key, values: given, known: true }
      : { key, values: [words.unverified], known: false }
  }
  return [
    fact(words.decidedBy, [window?.decidedBy]),
    fact(words.place, [window?.place]),
    fact(words.hours, [window?.hours]),
    fact(words.materials, window?.materials ?? []),
    fact(words.verified, [
      window === undefined ? undefined : words.verifiedBy({ by: window.verifiedBy, on: window.verifiedAt }),
    ]),
  ]
}
