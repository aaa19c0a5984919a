import { useRef, useState } from 'react'
import { readStored, removeStored, type StorageKey, writeStored } from '../storage'

const LONGEST = 8_000

const textKey = (name: string): StorageKey<string> => ({
  name: `text:${name}`,
  parse: (stored) => (typeof stored === 'string' ? stored.slice(0, LONGEST) : undefined),
})

/** Text in a form, kept on this phone until it is sent. */
export interface KeptText {
  text: string
  setText: (text: string) => void
  /** It was sent as `sent`; what was typed since stays. */
  wasSent: (sent: string) => void
}

/**
 * Text that is being written, kept on the phone under `name` with each change, so that leaving the page loses
 * nothing. `returned` is what came back from the outbox and stands in its place. A full storage only means that
 * it is gone after the page is left.
 */
export function useKeptText(name: string, returned?: string): KeptText {
  const [text, setText] = useState(() => returned ?? readStored(textKey(name)) ?? '')
  const latest = useRef(text)
  const write = (next: string) => {
    latest.current = next
    setText(next)
    if (next === '') removeStored(textKey(name))
    else writeStored(textKey(name), next)
  }
  return {
    text,
    setText: write,
    wasSent: (sent) => {
      if (latest.current === sent) write('')
    },
  }
}
