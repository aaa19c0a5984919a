import type { Words } from './device'

/**
 * The words that somebody saw on a device. What is to be gone must have stood there: words that were mistyped are gone
 * from every page.
 */
export class SeenWords {
  readonly #seen = new Set<string>()

  add(words: Words): void {
    this.#seen.add(String(words))
  }

  /** Throws when these very words were never seen. */
  mustHave(words: Words): void {
    if (!this.#seen.has(String(words))) throw new Error(`${words} was never seen, so it cannot be gone`)
  }
}
