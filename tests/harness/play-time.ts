import type { BrowserContext } from 'playwright-core'

/** A Tuesday, ten in the morning in Hangzhou: the office is open and the summit of the example content is on. */
export const PLAY_TIME = Date.parse('2026-11-24T02:00:00Z')

/** Lets the pages of a browser live in the time of the stage instead of this machine's; it goes on from there. */
export async function liveAt(context: BrowserContext, offsetMs: number): Promise<void> {
  await context.addInitScript({ content: shiftedDate(offsetMs) })
}

/** As text, since a compiled function may lean on helpers that a page does not have. */
const shiftedDate = (offsetMs: number) => `{
  const Real = Date
  const now = () => Real.now() + ${offsetMs}
  window.Date = new Proxy(Real, {
    construct: (target, given) => (given.length === 0 ? new target(now()) : Reflect.construct(target, given)),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}`
