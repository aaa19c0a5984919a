import { useState } from 'react'

/** Texts that are being written on this page, each about one record. */
export interface TextsById {
  textOf: (id: string) => string
  write: (id: string, text: string) => void
  /** It was sent. */
  forget: (id: string) => void
}

/**
 * What a colleague is writing, kept apart by the record it is about: closing a sheet loses nothing, and what was
 * written about one never stands under another. Only as long as the page, because it names people.
 */
export function useTextsById(): TextsById {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const write = (id: string, text: string) => setTexts((before) => ({ ...before, [id]: text }))
  return { textOf: (id) => texts[id] ?? '', write, forget: (id) => write(id, '') }
}
