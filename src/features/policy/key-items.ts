import type { Policy } from '@contract/content/policy'

/** What the first card says of a policy's items. */
export interface KeyItems {
  /** Items whose amount is written, the first few of them. */
  written: { title: string; amount: string }[]
  /** Names of items when no amount is written. */
  named: string[]
  /** How many items `written` leaves out. */
  more: number
}

const SHOWN = 3

/** Picks what can be read in a minute: written amounts first, else names only. Nothing is summed. */
export function keyItems(items: Policy['items']): KeyItems {
  const written = items.flatMap(({ title, amount }) =>
    amount === undefined ? [] : [{ title: title.replace(/^示例·/u, ''), amount: amount.text }],
  )
  const shown = written.slice(0, SHOWN)
  return {
    written: shown,
    named: written.length > 0 ? [] : items.slice(0, SHOWN).map(({ title }) => title),
    more: written.length > 0 ? items.length - shown.length : 0,
  }
}
